import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A query as a reader types it. */
export interface Asked {
  kind: string;
  query: string;
  /** The addresses of which one must come first. */
  expected: string[];
}

/** A list of queries: those with an answer, and those on which the site has nothing, so that nothing is the right answer. */
export interface QueryList {
  asked: Asked[];
  nonsense: string[];
}

function readList(file: string): QueryList {
  const rows = readFileSync(path.join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([kind = '', query = '', expected = '']): Asked => ({ kind, query, expected: expected.split(' ') }));
  return {
    asked: rows.filter(({ kind }) => kind !== 'nonsense'),
    nonsense: rows.filter(({ kind }) => kind === 'nonsense').map(({ query }) => query),
  };
}

/** Written from titles before search was tuned; its misses are looked at. */
export const goldenList = readList('golden-list.tsv');
/** Fresh queries, by which search is judged and never mended. */
export const heldOutList = readList('held-out.tsv');
