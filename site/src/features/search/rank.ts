import Fuse, { type IFuseOptions } from 'fuse.js/min-basic';
import { fitsOf } from './candidates.ts';
import { alike, type Asked, type Name, type Tells } from './name-match.ts';
import type { Part } from './read-query.ts';
import type { Names, Texts } from './read-record.ts';
import type { RecordKind } from './search-record.ts';

const FUSE_OPTIONS: IFuseOptions<Texts> = {
  keys: [
    { name: 'name', weight: 6 },
    { name: 'alias', weight: 4 },
    { name: 'context', weight: 2 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.25,
};

/** How much each opinion counts: the share of the query that the record holds, Fuse's, its own name's and its other names'. */
const FIT = 0.4;
const FUSE = 0.35;
const NAMED = 0.6;
const ALSO_NAMED = 0.4;
/** Of records that fit alike, which comes first. */
const KIND_WORTH: Record<RecordKind, number> = {
  guide: 0.3,
  question: 0.06,
  comparison: 0.12,
  section: 0.1,
  claim: 0.1,
  topic: 0.2,
  term: 0.1,
  page: 0,
  tool: 0.2,
};
/** What an answer adds to that when a question was asked. */
const ANSWERS: Partial<Record<RecordKind, number>> = { question: 0.3, claim: 0.25, comparison: 0.1 };

/** How well a record's names say what was asked. */
interface Called {
  /** The best share of the query that one of its names says. */
  asked: number;
  /** What that is worth, less when the name says more than was asked. */
  worth: number;
}

/** Holds a query against everything that a record is called. */
export function calledBy({ own, other }: Names, query: Asked, tells: Tells): Called {
  const best: Called = { asked: 0, worth: 0 };
  const hold = (names: Name[], share: number): void => {
    for (const name of names) {
      const { asked, named } = alike(query, name, tells);
      best.asked = Math.max(best.asked, asked);
      best.worth = Math.max(best.worth, share * asked * Math.cbrt(named));
    }
  };
  hold(own, NAMED);
  hold(other, ALSO_NAMED);
  return best;
}

/** How high a record may rank, before Fuse has its say. */
export const promiseOf = ({ fit, called: { worth } }: { fit: number; called: Called }): number => FIT * fit + worth;

/** Fuse's verdict on each of these texts, 0 to 1: the mean over the parts of the query. */
export function verdictsOf(texts: Texts[], parts: Part[]): number[] {
  const fuse = new Fuse(texts, FUSE_OPTIONS);
  const verdicts = parts.map((part) =>
    fitsOf(part, texts.length, ([likest], fits) => {
      if (likest) for (const { refIndex, score = 1 } of fuse.search(likest.form)) fits[refIndex] = Math.max(fits[refIndex]!, 1 - score);
    }),
  );
  return texts.map((_, at) => verdicts.reduce((sum, fits) => sum + fits[at]!, 0) / parts.length);
}

/** How high a record ranks. */
export const rankOf = (kind: RecordKind, fit: number, verdict: number, { worth }: Called, question: boolean): number =>
  (FIT * fit + FUSE * verdict + worth) * (1 + KIND_WORTH[kind] + (question ? (ANSWERS[kind] ?? 0) : 0));
