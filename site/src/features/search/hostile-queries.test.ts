import fc from 'fast-check';
import { hostileTexts } from 'shared-types/hostile-inputs';
import { expect, test } from 'vitest';
import { createSearch } from './search-engine.ts';
import { filesOf } from './search-files.ts';
import { MANIFEST_PATH, type SearchRecord } from './search-record.ts';
import { LONGEST_QUERY, queryIn } from './address-query.ts';
import { searchUrl } from './search-url.ts';
import { nearTo, understand } from './understand.ts';
import { wordsOf } from './words.ts';

const records: SearchRecord[] = [
  { url: '/guides/smp/', kind: 'guide', title: 'Scalp micropigmentation (SMP)', aliases: ['scalp tattoo'], summary: 'Dots of pigment.' },
  { url: '/guides/transplant/', kind: 'guide', title: 'Hair transplant', aliases: ['FUE', 'FUT'], summary: 'Hair is moved.' },
  { url: '/questions/does-smp-hurt/', kind: 'question', title: 'Does SMP hurt?', summary: 'Somewhat: it is a tattoo.' },
];
const files = filesOf(records, [['SMP', 'scalp micropigmentation', 'hair tattoo']]);
const read = async <Value>(path: string): Promise<Value> => JSON.parse(files.get(path)!) as Value;
const opened = await createSearch(await read(MANIFEST_PATH), read);

/** Milliseconds that any one query may take here; the usual takes less than one. */
const LONGEST = 500;

/** Does all that the search box does with a query; whether that was quick, and what it marks stands in the text. */
async function isAnswered(query: string): Promise<boolean> {
  const start = performance.now();
  const found = await opened.search(query, 10);
  await understand(opened, query);
  await nearTo(opened, query);
  opened.meant(query);
  const isQuick = performance.now() - start < LONGEST;
  return isQuick && found.every(({ record, title }) => title.every(([from, to]) => from >= 0 && from < to && to <= record.title.length));
}

test('every hostile text can be searched for', { timeout: 60_000 }, async () => {
  for (const text of hostileTexts) expect(await isAnswered(text), text).toBe(true);
});

test('so can 10,000 random ones', { timeout: 120_000 }, async () => {
  const words = fc.array(
    fc.constantFrom('hair', 'tattoo', 'smp', 'transplnat', '__proto__', 'constructor', 'é', "don't", '\u{1f600}', ' '),
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    words.map((parts) => parts.join(' ')),
  );
  await fc.assert(fc.asyncProperty(query, isAnswered), { numRuns: 10_000 });
});

test('words stand where the text has them, whatever it holds', () => {
  for (const text of hostileTexts) for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}]/u);
});

test('any address of the search page gives a query that is short and comes back as it was', () => {
  for (const text of hostileTexts)
    for (const address of [
      { search: `?q=${text}`, hash: '' },
      { search: '', hash: `#q=${text}` },
      { search: text, hash: text },
    ]) {
      const query = queryIn(address);
      expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
      const again = new URL(searchUrl(query), 'https://scalpwise.example');
      expect([again.host, again.pathname]).toEqual(['scalpwise.example', '/search/']);
      expect(queryIn(again)).toBe(query.toWellFormed());
    }
});
