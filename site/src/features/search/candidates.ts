import type { Part, Reading } from './read-query.ts';
import type { WordIndex } from './word-index.ts';

/** Where a word can stand in a record. Bits, because it can stand in several places. */
export const FIELD = { name: 1, alias: 2, context: 4, summary: 8 };

const worthOf = (fields: number): number => (fields & FIELD.name ? 1 : fields & FIELD.alias ? 0.85 : fields & FIELD.context ? 0.6 : 0.5);

/** What a word that no record has counts for: less than a rare one, so that the others still find something. */
const UNKNOWN = 1.2;

/** How well each of `size` records fits a part: as well as its best reading, which fits as well as its words do on average. */
export function fitsOf(part: Part, size: number, fitWord: (word: Reading[number], fits: Float32Array) => void): Float32Array {
  const best = new Float32Array(size);
  for (const reading of part) {
    const sum = new Float32Array(size);
    for (const word of reading) {
      const fits = new Float32Array(size);
      fitWord(word, fits);
      for (let id = 0; id < size; id++) sum[id]! += fits[id]! / reading.length;
    }
    for (let id = 0; id < size; id++) best[id] = Math.max(best[id]!, sum[id]!);
  }
  return best;
}

/**
 * The records, out of `size`, that hold the most telling share of the query, and what share that is, 0 to 1. Best first, at
 * most `most`, none below `least`.
 */
export function pickCandidates(parts: Part[], index: WordIndex, size: number, most: number, least: number): { id: number; fit: number }[] {
  const total = new Float32Array(size);
  let asked = 0;
  for (const part of parts) {
    const fits = fitsOf(part, size, (word, fit) => {
      for (const { form, likeness } of word) {
        const places = index.places(form);
        for (let at = 0; at < places.length; at += 2) {
          const id = places[at]!;
          fit[id] = Math.max(fit[id]!, likeness * worthOf(places[at + 1]!));
        }
      }
    });
    const holders = fits.filter((fit) => fit > 0).length;
    const rarity = holders === 0 ? UNKNOWN : part[0]!.length * Math.sqrt(Math.log(1 + size / holders));
    asked += rarity;
    for (let id = 0; id < size; id++) total[id]! += fits[id]! * rarity;
  }
  const picked: { id: number; fit: number }[] = [];
  total.forEach((sum, id) => {
    if (sum >= least * asked && sum > 0) picked.push({ id, fit: sum / asked });
  });
  return picked.sort((a, b) => b.fit - a.fit).slice(0, most);
}
