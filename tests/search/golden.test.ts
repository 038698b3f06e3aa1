import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { goldenQueries, unanswerableQueries } from '../../site/src/features/search/golden-queries.ts';
import { openRelease, releaseFolder } from './release.ts';

const folder = releaseFolder();
const { search, all } = await openRelease(folder);
const records = await all();
/** The addresses that a query finds, best first. */
const urls = async (query: string): Promise<string[]> => (await search(query, 5)).map(({ record }) => record.url);

test('the list is long enough to notice a change for the worse', () => {
  expect(goldenQueries.length).toBeGreaterThanOrEqual(90);
  expect(new Set(goldenQueries.map(([query]) => query)).size).toBe(goldenQueries.length);
});

test.each(goldenQueries)('“%s” finds %s first', async (query, first) => {
  expect((await urls(query))[0]).toBe(first);
});

test.each(unanswerableQueries)('“%s” finds nothing', async (query) => {
  expect(await urls(query)).toEqual([]);
});

test('every record leads to a page and a fragment that exist', () => {
  const lost = records.filter(({ url }) => {
    const [page = '', fragment] = url.split('#');
    const file = path.join(folder, page, 'index.html');
    return !existsSync(file) || (fragment !== undefined && !readFileSync(file, 'utf8').includes(` id="${fragment}"`));
  });
  expect(lost.map(({ url }) => url)).toEqual([]);
});

test('records are short: what every searching reader downloads', () => {
  const longest = records.map(({ url, summary }) => ({ url, words: summary.split(' ').length })).filter(({ words }) => words > 61);
  expect(longest).toEqual([]);
});
