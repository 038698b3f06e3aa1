import type { SearchRecord } from '../../site/src/features/search/search-record.ts';
import { randomNumbers } from '../support/random-events.ts';

/** A query made from one record, which it should find. */
export interface Probe {
  kind: string;
  query: string;
  url: string;
}

const SYLLABLES =
  'al an ar ba cal cat cor cu der do ec el fol gen gra ha in ker lan lin ma mel mi no pha pi pla ra ri sca se sta ta ter tri vi xo'.split(
    ' ',
  );

/** Words of two to five syllables; there are about as many as a library of this size uses. */
function vocabularyFor(count: number, random: () => number): string[] {
  const words = new Set<string>();
  while (words.size < 400 + 3 * Math.sqrt(count) * 10)
    words.add(Array.from({ length: 2 + Math.floor(random() * 4) }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(''));
  return [...words];
}

/** Gives texts of so many words, for a library of so many documents. Few words are common and many rare, as in real text. */
export function wordsFrom(count: number, random: () => number): (length: number) => string {
  const vocabulary = vocabularyFor(count, random);
  const word = (): string => vocabulary[Math.floor(vocabulary.length * random() ** 2)] ?? '';
  return (length) => Array.from({ length }, word).join(' ');
}

/** Records with a title of four words and a summary of 25. */
export function syntheticRecords(count: number, seed = 1): SearchRecord[] {
  const words = wordsFrom(count, randomNumbers(seed));
  return Array.from({ length: count }, (_, index) => ({
    url: `/guides/g${index}/`,
    kind: 'guide',
    title: words(4),
    summary: words(25),
  }));
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Ways to search for a record by two of its title's words. */
const kinds: Record<string, (first: string, second: string, random: () => number) => string> = {
  'two words': (first, second) => `${first} ${second}`,
  'two words, one typo': (first, second, random) => `${typo(first, random)} ${second}`,
  'two words, two typos': (first, second, random) => `${typo(first, random)} ${typo(second, random)}`,
  'two edits in one word': (first, second, random) => `${typo(typo(first, random), random)} ${second}`,
  'wrong first letter': (first, second, random) => `${letter(random)}${first.slice(1)} ${second}`,
  'start of a word': (first, second) => `${second} ${first.slice(0, Math.max(4, first.length - 3))}`,
  'inside of a word': (first, second) => `${second} ${first.slice(2)}`,
  'words run together': (first, second) => first + second,
};

const letter = (random: () => number): string => LETTERS.charAt(Math.floor(random() * LETTERS.length));

/** A letter changed, dropped, added, or swapped with the next; never the first. */
function typo(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const ways = [
    before + letter(random) + next + after,
    before + next + after,
    before + here + letter(random) + next + after,
    before + next + here + after,
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}

/** Probes of every kind, `each` of one kind, the same for the same records. */
export function probesFor(records: readonly SearchRecord[], each: number): Probe[] {
  const random = randomNumbers(records.length);
  return Object.entries(kinds).flatMap(([kind, ask]) =>
    Array.from({ length: each }, () => {
      const { title, url } = records[Math.floor(random() * records.length)] ?? { title: '', url: '' };
      const long = title.split(' ').filter((word) => word.length > 5);
      const [first = title, second = ''] = long;
      return { kind, url, query: ask(first, second, random).trim() };
    }),
  );
}
