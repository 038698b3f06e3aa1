import { headingIds } from 'shared-types';
import { withoutCitations } from './citations.ts';
import type { Passage } from './passages.ts';

/** The fragments of a page's headings, as the site makes them. */
export const fragmentsOf = (passages: readonly Passage[]): Set<string> =>
  new Set(headingIds(passages.filter(({ level }) => level !== undefined).map(({ text }) => withoutCitations(text))));

/** The words of the glossary, lower case: those of its terms and of their other names. */
export const glossaryWords = (terms: readonly { title?: unknown; aliases?: unknown }[]): Set<string> =>
  new Set(terms.flatMap(({ title, aliases }) => `${String(title)} ${String(aliases ?? '')}`.toLowerCase().match(/[\p{L}]{4,}/gu) ?? []));

/** Days before and after a review date within which others count as the same week. */
const HALF_A_WEEK = 3;
const DAY = 86_400_000;

/** The first and the last day of the week around a day (`2027-06-01`). */
export const weekAround = (day: string): { from: string; to: string } => {
  const shifted = (days: number): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
  return { from: shifted(-HALF_A_WEEK), to: shifted(HALF_A_WEEK) };
};
