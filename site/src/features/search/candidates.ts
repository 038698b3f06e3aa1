import { fewOfEach } from './few-of-each.ts';
import type { Weighed } from './name-match.ts';
import { FIELD } from './postings.ts';
import type { Part, Reading } from './read-query.ts';
import { weightOf } from './words.ts';

const worthOf = (fields: number): number => (fields & FIELD.name ? 1 : fields & FIELD.alias ? 0.85 : fields & FIELD.context ? 0.6 : 0.5);

/** What a word that no record has counts for: less than a rare one, so that the others still find something. */
const UNKNOWN = 2;

/** Raises `fits` of each record to how well a word of a query fits it. */
type FitWord = (word: Reading[number], fits: Float32Array) => void;

/** How well each of `size` records fits a part: as well as its best reading, which fits as well as its words do on average. */
export function fitsOf(part: Part, size: number, fitWord: FitWord): Float32Array {
  const best = new Float32Array(size);
  for (const reading of part) {
    if (reading.length === 1) {
      fitWord(reading[0]!, best);
      continue;
    }
    const sum = new Float32Array(size);
    for (const word of reading) {
      const fits = new Float32Array(size);
      fitWord(word, fits);
      for (let id = 0; id < size; id++) sum[id]! += fits[id]!;
    }
    for (let id = 0; id < size; id++) best[id] = Math.max(best[id]!, sum[id]! / reading.length);
  }
  return best;
}

/** Records with the share of the query that they answer, 0 to 1; best first. */
export type Candidates = { id: number; fit: number }[];

interface Choice {
  /** How many records there are. */
  size: number;
  /** How many to pick at most. */
  most: number;
  /** The share of the query that one must answer. */
  least: number;
  /** The fields that count. */
  fields: number;
  accepts(id: number): boolean;
  /** How long a record's name is: of records that hold the same, those come first whose names say little else. */
  nameLength(id: number): number;
  title(id: number): string;
}

/** A guide's sections hold much the same words: more of them would leave no room for others. */
const OF_ONE_TITLE = 4;
const STEPS = 256;

/** The best so many of these, and those that fit about as well: thousands may hold a common word, and sorting them all takes long. */
function bestOf(fits: Float32Array, { most, least, accepts }: Choice): Candidates {
  const stepOf = (fit: number): number => Math.min(STEPS, Math.floor(fit * STEPS));
  const counts = new Uint32Array(STEPS + 1);
  for (let id = 0; id < fits.length; id++) if (fits[id]! > 0 && fits[id]! >= least && accepts(id)) counts[stepOf(fits[id]!)]!++;
  let step = STEPS;
  for (let found = counts[step]!; found < OF_ONE_TITLE * most && step > 0; found += counts[step]!) step--;
  const best: Candidates = [];
  for (let id = 0; id < fits.length; id++) {
    const fit = fits[id]!;
    if (fit > 0 && fit >= least && stepOf(fit) >= step && accepts(id)) best.push({ id, fit });
  }
  return best;
}

/** How much a word tells that so many of so many records hold. */
export const tellingness = (holders: number, size: number): number => Math.sqrt(Math.log(1 + size / holders));

/**
 * The records that hold the most telling share of the query, and how much each part of it tells.
 * @param visit tells of every record that has a word, and of the fields where it stands
 */
export function pickCandidates(
  parts: Part[],
  visit: (form: string, each: (record: number, fields: number) => void) => void,
  choice: Choice,
): { picked: Candidates; query: Weighed[] } {
  const { size, most, fields, nameLength, title } = choice;
  const total = new Float32Array(size);
  const query: Weighed[] = [];
  for (const part of parts) {
    const fits = fitsOf(part, size, (word, fit) => {
      for (const { form, likeness } of word)
        visit(form, (id, where) => {
          if (where & fields) fit[id] = Math.max(fit[id]!, likeness * worthOf(where & fields));
        });
    });
    let holders = 0;
    for (let id = 0; id < size; id++) if (fits[id]! > 0) holders++;
    const telling = part[0]!.reduce((sum, [likest]) => sum + weightOf(likest?.form ?? ''), 0);
    const weight = holders === 0 ? UNKNOWN : telling * tellingness(holders, size);
    query.push({ part, weight });
    for (let id = 0; id < size; id++) total[id]! += fits[id]! * weight;
  }
  const asked = query.reduce((sum, { weight }) => sum + weight, 0);
  for (let id = 0; id < size; id++) total[id]! /= asked;
  const best = bestOf(total, choice).sort((a, b) => b.fit - a.fit || nameLength(a.id) - nameLength(b.id));
  return { picked: fewOfEach(best, ({ id }) => title(id), OF_ONE_TITLE).slice(0, most), query };
}
