import type { Synonyms } from './search-record.ts';
import { wordsOf } from './words.ts';

/** A phrase of a synonym set in a row of word forms: from one index up to, not including, another. */
interface PhraseMatch {
  /** What all phrases of the set meet under: one private-use character, so that no word and no typo is like it. */
  concept: string;
  from: number;
  to: number;
}

/** Finds every phrase of every set in a row of word forms: in order, the longest first where several start. */
export type PhraseFinder = (forms: readonly string[]) => PhraseMatch[];

const FIRST_CONCEPT = 0xe000;

/** The set that a concept stands for. */
export const setOf = (concept: string, sets: readonly Synonyms[]): Synonyms | undefined => sets[concept.charCodeAt(0) - FIRST_CONCEPT];

export function createPhraseFinder(sets: readonly Synonyms[]): PhraseFinder {
  const byFirst = new Map<string, { forms: string[]; concept: string }[]>();
  sets.forEach((terms, set) => {
    for (const term of terms) {
      const forms = wordsOf(term).map(({ form }) => form);
      const phrases = byFirst.get(forms[0] ?? '') ?? [];
      phrases.push({ forms, concept: String.fromCharCode(FIRST_CONCEPT + set) });
      phrases.sort((a, b) => b.forms.length - a.forms.length);
      byFirst.set(forms[0] ?? '', phrases);
    }
  });
  return (row) =>
    row.flatMap((first, from) =>
      (byFirst.get(first) ?? [])
        .filter(({ forms }) => forms.every((form, at) => row[from + at] === form))
        .map(({ forms, concept }) => ({ concept, from, to: from + forms.length })),
    );
}
