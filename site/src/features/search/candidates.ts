import type { Weighed } from './name-match.ts';
import type { Part, Reading } from './read-query.ts';
import type { WordIndex } from './word-index.ts';

/** Where a word can stand in a record. Bits, because it can stand in several places. */
export const FIELD = { name: 1, alias: 2, context: 4, summary: 8, any: 15 };

const worthOf = (fields: number): number => (fields & FIELD.name ? 1 : fields & FIELD.alias ? 0.85 : fields & FIELD.context ? 0.6 : 0.5);

/** What a word that no record has counts for: less than a rare one, so that the others still find something. */
const UNKNOWN = 2;

/** How well each of `size` records fits a part: as well as its best reading, which fits as well as its words do on average. */
export function fitsOf(part: Part, size: number, fitWord: (word: Reading[number], fits: Float32Array) => void): Float32Array {
  const readings = part.map((reading) => {
    const ofWords = reading.map((word) => {
      const fits = new Float32Array(size);
      fitWord(word, fits);
      return fits;
    });
    const [first = new Float32Array(size), ...others] = ofWords;
    if (others.length > 0)
      for (let id = 0; id < size; id++) first[id] = others.reduce((sum, fits) => sum + fits[id]!, first[id]!) / ofWords.length;
    return first;
  });
  const [best = new Float32Array(size), ...others] = readings;
  for (const fits of others) for (let id = 0; id < size; id++) if (fits[id]! > best[id]!) best[id] = fits[id]!;
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
}

const STEPS = 256;

/** The best so many of these, and those that fit about as well: thousands may hold a common word, and sorting them all takes long. */
function bestOf(all: Candidates, most: number): Candidates {
  const stepOf = (fit: number): number => Math.min(STEPS, Math.floor(fit * STEPS));
  const counts = new Uint32Array(STEPS + 1);
  for (const { fit } of all) counts[stepOf(fit)]!++;
  let least = STEPS;
  for (let found = counts[least]!; found < most && least > 0; found += counts[least]!) least--;
  return all.filter(({ fit }) => stepOf(fit) >= least);
}

/** How much a word tells that so many of so many records hold. */
export const tellingness = (holders: number, size: number): number => Math.sqrt(Math.log(1 + size / holders));

/** The records that hold the most telling share of the query, and how much each part of it tells. */
export function pickCandidates(
  parts: Part[],
  index: WordIndex,
  { size, most, least, fields, accepts, nameLength }: Choice,
): { picked: Candidates; query: Weighed[] } {
  const total = new Float32Array(size);
  const query: Weighed[] = [];
  for (const part of parts) {
    const fits = fitsOf(part, size, (word, fit) => {
      for (const { form, likeness } of word) {
        const places = index.places(form);
        for (let at = 0; at < places.length; at += 2) {
          const id = places[at]!;
          const where = places[at + 1]! & fields;
          if (where !== 0) fit[id] = Math.max(fit[id]!, likeness * worthOf(where));
        }
      }
    });
    let holders = 0;
    for (let id = 0; id < size; id++) if (fits[id]! > 0) holders++;
    const weight = holders === 0 ? UNKNOWN : part[0]!.length * tellingness(holders, size);
    query.push({ part, weight });
    for (let id = 0; id < size; id++) total[id]! += fits[id]! * weight;
  }
  const asked = query.reduce((sum, { weight }) => sum + weight, 0);
  const holding: Candidates = [];
  for (let id = 0; id < size; id++)
    if (total[id]! > 0 && total[id]! >= least * asked && accepts(id)) holding.push({ id, fit: total[id]! / asked });
  const picked = bestOf(holding, most)
    .sort((a, b) => b.fit - a.fit || nameLength(a.id) - nameLength(b.id))
    .slice(0, most);
  return { picked, query };
}
