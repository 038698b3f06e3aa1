import { readFileSync } from 'node:fs';
import path from 'node:path';

const rows = readFileSync(path.join(import.meta.dirname, 'golden-list.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

/** Queries as readers type them, with their kind and the address that must come first. */
export const goldenList = rows
  .filter(([kind]) => kind !== 'nonsense')
  .map(([kind = '', query = '', expected = '']) => [kind, query, expected] as const);

/** What the site has nothing on: nothing is the right answer. */
export const nonsense = rows.filter(([kind]) => kind === 'nonsense').map(([, query = '']) => query);
