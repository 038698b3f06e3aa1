import { expect, test } from 'vitest';
import type { Verdict } from './check-link.ts';
import { checkAll, due } from './run-check.ts';

const OK: Verdict = { state: 'ok', note: '' };
const GONE: Verdict = { state: 'broken', note: 'Gone.' };
const UNREACHED: Verdict = { state: 'broken', note: 'No such site.', isOffline: true };

async function run(verdicts: Record<string, Verdict>) {
  const noted: string[] = [];
  const outcome = await checkAll(Object.keys(verdicts), {
    check: (link) => Promise.resolve(verdicts[link] ?? OK),
    note: (link) => Promise.resolve(void noted.push(link)),
    pause: () => Promise.resolve(),
  });
  return { ...outcome, noted };
}

test('what was found is noted', async () => {
  const verdicts = { 'https://a.example/': OK, 'https://b.example/': GONE };
  expect(await run(verdicts)).toEqual({ checked: 2, isOffline: false, noted: Object.keys(verdicts) });
});

test('a site that is gone is noted when another answers', async () => {
  const verdicts = { 'https://a.example/': UNREACHED, 'https://b.example/': OK, 'https://c.example/': UNREACHED };
  expect((await run(verdicts)).noted.sort()).toEqual(Object.keys(verdicts));
});

test.each([
  ['one site', 'https://a.example/'],
  ['three sites', 'https://a.example/', 'https://b.example/', 'https://c.example/', 'https://d.example/'],
])('without a network nothing is noted: %s', async (_, ...links) => {
  expect(await run(Object.fromEntries(links.map((link) => [link, UNREACHED])))).toEqual({ checked: 0, isOffline: true, noted: [] });
});

test('good links are looked at weekly, the others sooner, those of one site together', () => {
  const now = Date.parse('2026-11-26T10:00:00.000Z');
  const at = (hours: number, state: Verdict['state']) => ({ state, checked_at: new Date(now - hours * 3_600_000).toISOString() });
  const known = new Map([
    ['https://b.example/good', at(48, 'ok')],
    ['https://a.example/old', at(200, 'ok')],
    ['https://a.example/broken', at(1, 'broken')],
    ['https://a.example/just-now', at(0.01, 'broken')],
  ]);
  expect(due([...known.keys(), 'https://b.example/new', 'https://a.example/new'], known, now)).toEqual([
    'https://a.example/broken',
    'https://a.example/new',
    'https://a.example/old',
    'https://b.example/new',
  ]);
});
