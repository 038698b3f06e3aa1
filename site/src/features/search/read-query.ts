import type { PhraseMatch } from './phrases.ts';
import type { Likeness, WordIndex } from './word-index.ts';
import { formOf, wordsOf } from './words.ts';

/** One way to read a part of a query: for each of its words, the known words that it may stand for, likest first. */
export type Reading = Likeness[][];

/** A part of a query that says one thing, and every way to read it. */
export type Part = Reading[];

export interface Query {
  parts: Part[];
  /** What the query is called when it is a name: its forms, and the concepts that are all of it. */
  names: string[];
}

/** A synonym is nearly, but not quite, the word itself. */
const SYNONYM = 0.9;

const asRead = (word: string): Likeness[] => [{ form: word, likeness: 1 }];

/**
 * Takes a query apart: synonyms as one thing ("hair tattoo"), words that were typed as two or as one
 * ("micro pigmentation", "hairtransplant"), and single words.
 */
export function readQuery(text: string, index: WordIndex, findPhrases: (forms: readonly string[]) => PhraseMatch[]): Query {
  const words = [...new Set(wordsOf(text).map(({ form }) => form))];
  const likes = words.map((word) => index.like(word));
  // A typo is put right before synonyms are looked for; a word still being typed is left alone.
  const meant = words.map((word, at) => {
    const likest = likes[at]?.[0];
    return likest && !likest.form.startsWith(word) ? likest.form : word;
  });
  const phrases = findPhrases(meant);
  const parts: Part[] = [];
  for (let at = 0; at < words.length;) {
    const here = phrases.filter(({ from }) => from === at);
    const next = words[at + 1];
    const joined = next === undefined ? undefined : formOf(words[at]! + next);
    let to = here[0]?.to ?? at + 1;
    if (!here[0] && joined !== undefined && index.knows(joined)) to = at + 2;
    const part: Part = [likes.slice(at, to)];
    for (const { concept } of here.filter((phrase) => phrase.to === to)) part.push([[{ form: concept, likeness: SYNONYM }]]);
    if (!here[0] && to === at + 2) part.push([asRead(joined!)]);
    const split = to === at + 1 && (likes[at]![0]?.likeness ?? 0) < 0.9 ? index.split(words[at]!) : undefined;
    if (split) part.push(split.map(asRead));
    parts.push(part);
    at = to;
  }
  const whole = phrases.filter(({ from, to }) => from === 0 && to === words.length);
  return { parts, names: [meant.join(' '), ...whole.map(({ concept }) => concept)] };
}
