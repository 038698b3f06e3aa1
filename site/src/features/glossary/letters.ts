import type { Published } from 'shared-types';

export interface Letter {
  /** `A` to `Z`, or `0–9` for terms that begin with no letter. */
  name: string;
  id: string;
  terms: Published<'term'>[];
}

const plain = (title: string): string => title.normalize('NFD').replace(/\p{Mark}/gu, '');

const compare = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true }).compare;

/** Terms under their letters, both in the order of the alphabet. Letters without terms are left out. */
export const byLetter = (terms: Published<'term'>[]): Letter[] => {
  const letters = new Map<string, Published<'term'>[]>();
  for (const term of terms.toSorted((a, b) => compare(a.content.title, b.content.title) || (a.content.slug < b.content.slug ? -1 : 1))) {
    const first = plain(term.content.title).charAt(0).toUpperCase();
    const name = /[A-Z]/.test(first) ? first : '0–9';
    letters.set(name, [...(letters.get(name) ?? []), term]);
  }
  return [...letters].map(([name, own]) => ({ name, id: `letter-${name === '0–9' ? 'none' : name.toLowerCase()}`, terms: own }));
};
