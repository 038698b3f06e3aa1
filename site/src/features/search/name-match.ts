import type { PhraseFinder } from './phrases.ts';
import type { Part, Reading } from './read-query.ts';
import { sortedForms } from './words.ts';

/** A name, read: the forms of its words, and for each word also the synonym sets whose phrases it is part of. */
export interface Name {
  forms: string[];
  /** Its words that tell nothing by themselves: "when", "to". */
  small: string[];
  /** A concept, and the words that its phrase takes up. */
  spans: { concept: string; from: number; to: number }[];
}

export const readName = (text: string, findPhrases: PhraseFinder): Name => {
  const { telling: forms, small } = sortedForms(text);
  return { forms, small, spans: findPhrases(forms) };
};

/** How surely a word stands in a name, and marks in `said` the words of the name that it is. */
function standsIn(word: Reading[number], { forms, spans }: Name, said: Set<number>): number {
  let best = 0;
  for (const { form, likeness } of word) {
    if (likeness <= best) continue;
    const at = forms.indexOf(form);
    const span = spans.find(({ concept }) => concept === form);
    if (at < 0 && !span) continue;
    best = likeness;
    if (at >= 0) said.add(at);
    else for (let each = span!.from; each < span!.to; each++) said.add(each);
  }
  return best;
}

/** How much a form tells: the fewer records have it, the more. */
export type Tells = (form: string) => number;

/** A part of a query, and how much it tells. */
export interface Weighed {
  part: Part;
  weight: number;
}

/** A query as it is held against names: its parts, and its words that tell nothing by themselves. */
export interface Asked {
  parts: readonly Weighed[];
  small: readonly string[];
}

/** What a small word counts for: enough to tell "hair transplant" from "who can have a hair transplant". */
const SMALL = 0.15;

/** How well a part of a query is said by a name, at its best reading; notes the words of the name that say it. */
function saysPart(part: Part, name: Name, said: Set<number>): number {
  let best = 0;
  let bestSaid = new Set<number>();
  for (const reading of part) {
    const here = new Set<number>();
    const fit = reading.reduce((sum, word) => sum + standsIn(word, name, here), 0) / reading.length;
    if (fit > best) [best, bestSaid] = [fit, here];
  }
  for (const at of bestSaid) said.add(at);
  return best;
}

/** How far a query and a name say the same: what share of the query the name says, and of the name the query, 0 to 1. */
export function alike({ parts, small }: Asked, name: Name, tells: Tells): { asked: number; named: number } {
  const said = new Set<number>();
  const common = SMALL * name.small.filter((word) => small.includes(word)).length;
  let [shared, asked] = [common, SMALL * small.length];
  for (const { part, weight } of parts) {
    shared += weight * saysPart(part, name, said);
    asked += weight;
  }
  let [covered, whole] = [common, SMALL * name.small.length];
  name.forms.forEach((form, at) => {
    const weight = tells(form);
    whole += weight;
    if (said.has(at)) covered += weight;
  });
  return said.size === 0 ? { asked: 0, named: 0 } : { asked: shared / asked, named: covered / whole };
}
