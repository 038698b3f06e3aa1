import type { PhraseFinder } from './phrases.ts';
import type { Likeness, WordIndex } from './word-index.ts';
import { formOf, wordsOf } from './words.ts';

/** One way to read a part of a query: for each of its words, the known words that it may stand for, likest first. */
export type Reading = Likeness[][];

/** A part of a query that says one thing, and every way to read it. */
export type Part = Reading[];

export interface Query {
  parts: Part[];
  /** What a document would be called if this were its name: the forms, typos put right, and the synonym sets that mean all of it. */
  names: string[];
}

/** A synonym is nearly, but not quite, the word itself. */
const SYNONYM = 0.9;

const asRead = (form: string): Likeness[] => [{ form, likeness: 1 }];

/**
 * Takes a query apart: phrases of synonym sets ("hair tattoo"), words typed apart or together ("micro pigmentation",
 * "hairtransplant"), and single words.
 */
export function readQuery(text: string, index: WordIndex, findPhrases: PhraseFinder): Query {
  const words = [...new Set(wordsOf(text).map(({ form }) => form))];
  const likes = words.map((word) => index.like(word));
  // Typos are put right before phrases are looked for. A word that only starts another may still be being typed.
  const meant = words.map((word, at) => {
    const likest = likes[at]?.[0]?.form ?? word;
    return likest.startsWith(word) ? word : likest;
  });
  const phrases = findPhrases(meant);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const phrase = phrases.find(({ from }) => from === at);
    const joined = formOf(word + words[at + 1]);
    const together = !phrase && at + 1 < words.length && index.places(joined).length > 0;
    const apart = !phrase && !together && (likes[at]![0]?.likeness ?? 0) < SYNONYM && index.split(word);
    const to = phrase ? phrase.to : together ? at + 2 : at + 1;
    const part: Part = [likes.slice(at, to)];
    if (together) part.push([asRead(joined)]);
    if (apart) part.push(apart.map(asRead));
    for (const { concept } of phrases.filter((other) => other.from === at && other.to === to))
      part.push([[{ form: concept, likeness: SYNONYM }]]);
    parts.push(part);
    at = to - 1;
  }
  const whole = phrases.filter(({ from, to }) => to - from === words.length);
  return { parts, names: [meant.join(' '), ...whole.map(({ concept }) => concept)] };
}
