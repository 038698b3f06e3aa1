import { expect, test } from 'vitest';
import { createSearch } from '../../site/src/features/search/search-engine.ts';
import { goldenList, nonsense } from './golden-list.ts';
import { loadRecords, releaseFolder } from './release.ts';

const { records, synonyms } = loadRecords(releaseFolder());
const { search } = createSearch(records, synonyms);

/** A result’s page: a section counts as its guide; claims and terms are parts of one page each. */
const pageOf = (url: string): string => (/^\/(?:claims|glossary)\//.test(url) ? url : (url.split('#')[0] ?? url));
const pagesFor = (query: string): string[] => [...new Set(search(query, 10).map(({ record }) => pageOf(record.url)))].slice(0, 5);

const answered = goldenList.map(([kind, query, expected]) => ({ kind, query, expected, place: pagesFor(query).indexOf(expected) }));
const share = (list: typeof answered, best: number): number => list.filter(({ place }) => place >= 0 && place < best).length / list.length;

/** Figures for the reader of the run: which kinds of query search is weak on, and what it misses. */
function report(): string {
  const kinds = [...new Set(goldenList.map(([kind]) => kind))];
  const rows = kinds.map((kind) => {
    const own = answered.filter((entry) => entry.kind === kind);
    return `${kind}: first ${Math.round(share(own, 1) * 100)} %, first five ${Math.round(share(own, 5) * 100)} % of ${own.length}`;
  });
  const misses = answered
    .filter(({ place }) => place < 0)
    .map(({ query, expected }) => `  “${query}” → ${expected}; found ${pagesFor(query)[0] ?? 'nothing'}`);
  return [...rows, 'Not among the first five:', ...misses].join('\n');
}

test('the list is long and says nothing twice', () => {
  expect(goldenList.length).toBeGreaterThanOrEqual(200);
  expect(new Set(goldenList.map(([, query]) => query.toLowerCase())).size).toBe(goldenList.length);
});

test('the expected page comes first for 85 in 100 queries, and among the first five for 97', () => {
  console.log(report());
  expect(share(answered, 5), report()).toBeGreaterThanOrEqual(0.97);
  expect(share(answered, 1), report()).toBeGreaterThanOrEqual(0.85);
});

test('what the site has nothing on finds nothing, for 95 in 100', () => {
  const found = nonsense.filter((query) => search(query, 5).length > 0);
  expect(found.length / nonsense.length, found.join('; ')).toBeLessThanOrEqual(0.05);
});
