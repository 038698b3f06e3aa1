import { lines, type Published } from 'shared-types';
import { withoutCitations } from '../citations.ts';

export type Term = Published<'term'>;

/** A place in a text where a term is named. */
export interface TermUse {
  term: Term;
  start: number;
  end: number;
}

interface Word {
  key: string;
  start: number;
  end: number;
}

interface Name {
  term: Term;
  keys: string[];
}

/** An abbreviation means something in capitals alone: “TE”, and not the word “te”. */
const abbreviation = /^(\p{Lu}[\p{Lu}\p{N}]+)s?$/u;

/** What two spellings of a word have in common: capitals at the start of a sentence and the plural’s s make no difference. */
const keyOf = (word: string): string => {
  const capitals = abbreviation.exec(word)?.[1];
  if (capitals !== undefined) return capitals;
  const small = word.toLowerCase();
  return small.length > 3 && small.endsWith('s') ? small.slice(0, -1) : small;
};

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(([word], index, all) => {
    const start = all[index]?.index ?? 0;
    return { key: keyOf(word), start, end: start + word.length };
  });

/** What may stand between two words of one name: `off-label` and `off label` are the same. */
const joint = /^[\s'’‐‑–-]{1,2}$/;
const hyphen = /[‐‑-]/;

/** Whether the words from `at` on are this name and no part of a longer compound: `post-finasteride` does not name finasteride. */
const isHere = ({ keys }: Name, text: string, words: Word[], at: number): boolean =>
  keys.every((key, index) => {
    const word = words[at + index];
    if (word?.key !== key) return false;
    const before = words[at + index - 1];
    return index === 0 || (before !== undefined && joint.test(text.slice(before.end, word.start)));
  }) &&
  !hyphen.test(text.charAt((words[at]?.start ?? 0) - 1)) &&
  !hyphen.test(text.charAt(words[at + keys.length - 1]?.end ?? 0));

/** “Care Quality Commission, which …” and “Scalp micropigmentation: …” spell a name out and then explain it. */
const opens = (name: Name, definition: string, words: Word[]): boolean => {
  const at = words[0]?.key === 'the' ? 1 : 0;
  return isHere(name, definition, words, at) && /^[:,]/.test(definition.slice(words[at + name.keys.length - 1]?.end));
};

/**
 * The names under which a text may mean a term: its title, without what stands in brackets, and those other names that need
 * explaining. One on which the definition itself counts does not (“a hairpiece that is fixed to the scalp”), nor does the
 * plain word where a term is only “the medical word for” it. An abbreviation always does.
 */
const namesOf = (term: Term): Name[] => {
  const { title, aliases, definition } = term.content;
  const plain = withoutCitations(definition);
  const words = wordsOf(plain);
  const nameOf = (text: string): Name => ({ term, keys: wordsOf(text).map(({ key }) => key) });
  const needsExplaining = (name: Name): boolean =>
    opens(name, plain, words) || (!/^The medical (?:word|name) for /.test(plain) && !words.some((_, at) => isHere(name, plain, words, at)));
  const others = lines(aliases).filter((alias) => abbreviation.test(alias) || needsExplaining(nameOf(alias)));
  return [title.replace(/\s*\(.*\)/, ''), ...others].map(nameOf).filter(({ keys }) => keys.length > 0);
};

const namesByTerm = new WeakMap<Term, Name[]>();

/** The same, worked out once for each published term: every guide asks. */
const knownNamesOf = (term: Term): Name[] => {
  const names = namesByTerm.get(term) ?? namesOf(term);
  namesByTerm.set(term, names);
  return names;
};

/** Words of somebody else: what an advert says, or what a paper is called. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** `Alopecia UK` is a charity: a word in capitals before another one belongs to a name. */
const isPartOfName = (text: string, { start, end }: TermUse): boolean =>
  /^\p{Lu}/u.test(text.slice(start)) && /^ \p{Lu}/u.test(text.slice(end));

/** Finds where texts name terms. Among names that begin at one place, the longest is meant; names don’t overlap. */
export class TermIndex {
  /** By the first word of a name, the longest first. */
  readonly #names = new Map<string, Name[]>();

  constructor(terms: readonly Term[]) {
    for (const name of terms.flatMap(knownNamesOf)) {
      const key = name.keys[0] ?? '';
      this.#names.set(key, [...(this.#names.get(key) ?? []), name]);
    }
    for (const names of this.#names.values()) names.sort((one, other) => other.keys.length - one.keys.length);
  }

  /** Where a text without citations names terms, in its order. */
  usesIn(text: string): TermUse[] {
    const words = wordsOf(text);
    const quotes = [...text.matchAll(quoted)].map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }));
    const uses: TermUse[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      const name = word && this.#names.get(word.key)?.find((candidate) => isHere(candidate, text, words, at));
      if (!name) continue;
      at += name.keys.length - 1;
      const use = { term: name.term, start: word.start, end: words[at]?.end ?? word.end };
      if (!isPartOfName(text, use) && !quotes.some(({ start, end }) => start < use.start && use.start < end)) uses.push(use);
    }
    return uses;
  }
}

/** The first sentence of a definition, without its citations: what the term means. What is known about it stands in the glossary, with sources. */
export const meaningOf = ({ content }: Term): string =>
  /^.*?[.!?](?=\s|$)/s.exec(withoutCitations(content.definition))?.[0] ?? content.definition;

/** The id of a term’s entry on a page that explains it. A heading’s id has no colon, so the two never meet. */
export const termAnchor = ({ content }: Term): string => `term:${content.slug}`;
