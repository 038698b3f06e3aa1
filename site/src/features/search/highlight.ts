import type { PhraseFinder } from './phrases.ts';
import { wordsOf } from './words.ts';

/** Where a text matches: UTF-16 offsets, end exclusive. */
export type Range = [start: number, end: number];

/** The words of a text that a query meant, alone or as part of a phrase, in order. `meant` holds word forms and concepts. */
export function highlight(text: string, meant: ReadonlySet<string>, findPhrases: PhraseFinder): Range[] {
  const words = wordsOf(text);
  const phrases = findPhrases(words.map(({ form }) => form)).filter(({ concept }) => meant.has(concept));
  return words
    .filter(({ form }, at) => meant.has(form) || phrases.some(({ from, to }) => from <= at && at < to))
    .map(({ start, end }) => [start, end]);
}
