import type { PhraseFinder } from './phrases.ts';
import type { Likeness, WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** One way to read a part of a query: for each of its words, the known words that it may stand for, likest first. */
export type Reading = Likeness[][];

/** A part of a query that says one thing, and every way to read it. */
export type Part = Reading[];

/** A telling word of a query: as it was typed, its form, and the forms of the known words that it is taken for. */
export interface ReadWord {
  typed: string;
  form: string;
  read: string[];
}

/** A word that holds or begins the other is the same word, said shorter or still being typed. */
const sameWord = (form: string, read: string): boolean => read.includes(form) || form.includes(read);

/** Whether a word was taken for what was typed. */
export const isAsTyped = ({ form, read }: ReadWord): boolean => read.length === 1 && sameWord(form, read[0]!);

export interface Query {
  words: ReadWord[];
  parts: Part[];
}

/** A synonym is nearly, but not quite, the word itself. */
const SYNONYM = 0.9;

/** Takes a query apart: phrases of synonym sets ("hair tattoo"), words typed as one ("hairtransplant"), and single words. */
export function readQuery(text: string, index: WordIndex, findPhrases: PhraseFinder): Query {
  const typed = new Map(wordsOf(text).map(({ form, start, end }) => [form, text.slice(start, end)]));
  const words = [...typed.keys()];
  const likes = words.map((word) => index.like(word));
  // Typos are put right before phrases are looked for. A word that only starts another may still be being typed.
  const meant = words.map((word, at) => {
    const likest = likes[at]?.[0]?.form ?? word;
    return likest.startsWith(word) ? word : likest;
  });
  const phrases = findPhrases(meant);
  const parts: Part[] = [];
  const read = likes.map(([likest]) => (likest ? [likest.form] : []));
  for (let at = 0; at < words.length; at++) {
    const here = phrases.filter(({ from }) => from === at);
    const to = here[0]?.to ?? at + 1;
    const part: Part = [likes.slice(at, to)];
    for (const { concept } of here.filter((phrase) => phrase.to === to)) part.push([[{ form: concept, likeness: SYNONYM }]]);
    const apart = !here[0] && (likes[at]![0]?.likeness ?? 0) < SYNONYM && index.split(words[at]!);
    if (apart) {
      part.push(apart.map((form) => [{ form, likeness: 1 }]));
      const both = findPhrases(apart).filter((phrase) => phrase.to - phrase.from === apart.length);
      for (const { concept } of both) part.push([[{ form: concept, likeness: SYNONYM }]]);
      read[at] = apart;
    }
    parts.push(part);
    at = to - 1;
  }
  return { words: words.map((form, at) => ({ form, typed: typed.get(form)!, read: read[at]! })), parts };
}

/** Every form and synonym set that some reading of these parts has. */
export function meantBy(parts: Part[]): Set<string> {
  const meant = new Set<string>();
  for (const part of parts) for (const reading of part) for (const word of reading) for (const { form } of word) meant.add(form);
  return meant;
}
