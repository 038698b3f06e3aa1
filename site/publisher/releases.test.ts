import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isHashed, Releases, retire, type Release } from './releases.ts';

let folder: string;
let releases: Releases;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'releases-'));
  releases = new Releases(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const file = (sha256: string) => ({ sha256, status: 200, type: 'text/html; charset=utf-8' });
const release = async (text: string, seq: number): Promise<Release> => {
  const sha256 = releases.store.put(new TextEncoder().encode(text));
  return releases.save({ seq, publishedAt: null, pages: 1, csp: '', files: { '/': file(sha256) }, redirects: {}, retired: {} });
};

test('nothing is live before the switch, and everything after it', async () => {
  const { id } = await release('one', 1);
  expect(await releases.live()).toBeUndefined();
  await releases.switchTo(id);
  expect((await releases.live())?.seq).toBe(1);
});

test('the last five releases are kept with their files; older ones go', async () => {
  for (let seq = 1; seq <= 7; seq++) await releases.switchTo((await release(`page ${seq}`, seq)).id);
  const [oldest] = await releases.list();
  const dropped = (await releases.read(oldest ?? ''))?.files['/']?.sha256 ?? '';
  await releases.prune();
  expect((await releases.list()).map((id) => Number(id.slice(0, 8)))).toEqual([3, 4, 5, 6, 7]);
  await expect(access(releases.store.path(dropped))).rejects.toThrow();
  expect((await releases.store.read((await releases.live())?.files['/']?.sha256 ?? '')).toString()).toBe('page 7');
});

test('a release that someone rolled back to is kept, however old', async () => {
  const { id } = await release('old', 1);
  for (let seq = 2; seq <= 8; seq++) await release(`page ${seq}`, seq);
  await releases.switchTo(id);
  await releases.prune();
  expect(await releases.list()).toContain(id);
});

test('a pointer or a manifest that was half written counts as absent', async () => {
  const { id } = await release('one', 1);
  await writeFile(path.join(folder, 'releases', `${id}.json`), '{"id":');
  await releases.switchTo(id);
  // As the next process finds it: this one knows what it wrote.
  expect(await new Releases(folder).live()).toBeUndefined();
  await writeFile(releases.pointerFile, '');
  expect(await releases.pointer()).toBeUndefined();
});

test('dropped assets stay for thirty days, search’s files for two, dropped pages not at all', () => {
  const now = new Date('2026-11-01T00:00:00.000Z');
  const previous = {
    files: { '/': file('a'), '/_astro/x.js': file('b'), '/_astro/kept.js': file('c'), '/search/0a.json': file('e') },
    retired: { '/_astro/old.js': { ...file('d'), until: '2026-10-01T00:00:00.000Z' } },
  };
  expect(
    retire({ id: '1', seq: 1, publishedAt: null, pages: 0, csp: '', redirects: {}, ...previous }, { '/_astro/kept.js': file('c') }, now),
  ).toEqual({
    '/_astro/x.js': { ...file('b'), until: '2026-12-01T00:00:00.000Z' },
    '/search/0a.json': { ...file('e'), until: '2026-11-03T00:00:00.000Z' },
  });
});

test('only files named by their content count as hashed', () => {
  expect(['/_astro/a.js', '/media/a.webp', '/search/abc.json'].map(isHashed)).toEqual([true, true, true]);
  expect(['/', '/search/', '/search/manifest.json', '/robots.txt'].map(isHashed)).toEqual([false, false, false, false]);
});
