import type { Synonyms } from './search-record.ts';
import { wordsOf } from './words.ts';

/** A phrase of a synonym set, found in a row of word forms: from one index up to, not including, another. */
export interface PhraseMatch {
  /** The mark under which all phrases of the set meet: one private-use character, so no word and no typo is like it. */
  concept: string;
  from: number;
  to: number;
}

const FIRST_CONCEPT = 0xe000;

/** Finds every phrase of every set in a row of word forms, in order, longest first. */
export function createPhraseFinder(sets: readonly Synonyms[]): { find(forms: readonly string[]): PhraseMatch[]; forms: ReadonlySet<string> } {
  const byFirst = new Map<string, { rest: string[]; concept: string }[]>();
  const known = new Set<string>();
  sets.forEach((terms, index) => {
    for (const term of terms) {
      const forms = wordsOf(term).map(({ form }) => form);
      const [first, ...rest] = forms;
      if (first === undefined) continue;
      for (const form of forms) known.add(form);
      const phrases = byFirst.get(first) ?? [];
      byFirst.set(first, [...phrases, { rest, concept: String.fromCharCode(FIRST_CONCEPT + index) }].sort((a, b) => b.rest.length - a.rest.length));
    }
  });
  return {
    forms: known,
    find: (forms) =>
      forms.flatMap((form, from) =>
        (byFirst.get(form) ?? [])
          .filter(({ rest }) => rest.every((next, at) => forms[from + 1 + at] === next))
          .map(({ rest, concept }) => ({ concept, from, to: from + 1 + rest.length })),
      ),
  };
}
