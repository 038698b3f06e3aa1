import { formOf } from './words.ts';

/** A known word that a searched word may stand for, and how surely: 1 for the same word, less the less alike they are. */
export interface Likeness {
  form: string;
  likeness: number;
}

/** Every word of the records, found by its pairs of letters, so that a search looks at few words and no texts. */
export interface WordIndex {
  /** Makes a word known. With a record and a field (a bit), notes that it stands there; a record's words come before the next record's. */
  add(form: string, record?: number, field?: number): void;
  /** Records that have the word, each followed by its fields (bits). */
  places(form: string): readonly number[];
  /** Known words like this one, likest first, at most 24: the same, longer ones that hold it, or those that are a typo away. */
  like(form: string): Likeness[];
  /** The known word that looks most like an unknown one, further away than a typo: a guess to offer, not to search by. */
  nearest(form: string): string | undefined;
  /** The two known words that were typed as one ("hairtransplant"), if they were. */
  split(form: string): string[] | undefined;
}

const LIKE_AT_MOST = 24;
const SHORTEST_PART = 3;
/** The share of pairs of letters that a guess has in common with what was typed. */
const NEAR = 0.45;

const pairsOf = (word: string): string[] => [...new Set(Array.from(word + '>', (letter, at) => (word[at - 1] ?? '<') + letter))];

/** How many letters two words have in common at their start; counted from their ends with `step` -1. */
function common(a: string, b: string, most: number, step: 1 | -1): number {
  let length = 0;
  const at = (word: string): number => (step === 1 ? length : word.length - 1 - length);
  while (length < most && a.charCodeAt(at(a)) === b.charCodeAt(at(b))) length++;
  return length;
}

/**
 * How many letters were changed, added, dropped or swapped with the next between two words. `most + 1` when it is more than
 * `most`, which is found out sooner than how many.
 */
export function typos(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  const start = common(one, other, Math.min(one.length, other.length), 1);
  const end = common(one, other, Math.min(one.length, other.length) - start, -1);
  const a = one.slice(start, one.length - end);
  const b = other.slice(start, other.length - end);
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      here[column] = swapped ? Math.min(least, before[column - 2]! + 1) : least;
    }
    if (Math.min(...here) > most + 1) return most + 1;
    before = above;
    above = here;
  }
  return Math.min(most + 1, above[b.length]!);
}

/** Typos forgiven in a word of this length: a short word with one letter changed is another word. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

function likenessOf(word: string, form: string, most: number): number {
  if (word === form) return 1;
  const share = form.length / word.length;
  if (word.startsWith(form)) return 0.7 + 0.25 * share;
  if (form.length > 3 && word.includes(form)) return 0.5 + 0.2 * share;
  // "transplantation" when only "transplant" is known.
  if (word.length > 2 && share <= 1.5 && form.startsWith(word)) return 0.6;
  const typed = typos(form, word, most);
  if (typed <= most) return 0.85 - 0.1 * typed;
  // A typo in a word that is still being typed.
  return most > 0 && form.length > 4 && typos(form, word.slice(0, form.length), 1) === 1 ? 0.5 : 0;
}

export function createWordIndex(): WordIndex {
  const words: string[] = [];
  const placesOf = new Map<string, number[]>();
  const withPair = new Map<string, number[]>();

  const learn = (form: string): number[] => {
    const places: number[] = [];
    placesOf.set(form, places);
    for (const pair of pairsOf(form)) {
      const ids = withPair.get(pair);
      if (ids) ids.push(words.length);
      else withPair.set(pair, [words.length]);
    }
    words.push(form);
    return places;
  };

  return {
    add(form, record, field = 0) {
      const places = placesOf.get(form) ?? learn(form);
      if (record === undefined) return;
      if (places.at(-2) === record) places.push(places.pop()! | field);
      else places.push(record, field);
    },
    places: (form) => placesOf.get(form) ?? [],
    like(form) {
      const pairs = pairsOf(form);
      const most = placesOf.has(form) ? 0 : forgiven(form.length);
      const shared = new Uint8Array(words.length);
      const found: Likeness[] = [];
      // A typo costs at most three pairs of letters, and a word that holds this one lacks at most its two ends.
      const fewest = pairs.length - Math.max(2, 3 * most);
      for (const pair of pairs)
        for (const id of withPair.get(pair) ?? [])
          if (++shared[id]! === Math.max(1, fewest)) {
            const likeness = likenessOf(words[id]!, form, most);
            if (likeness > 0) found.push({ form: words[id]!, likeness });
          }
      const count = (word: Likeness): number => placesOf.get(word.form)!.length;
      return found.sort((a, b) => b.likeness - a.likeness || count(b) - count(a)).slice(0, LIKE_AT_MOST);
    },
    nearest(form) {
      const pairs = pairsOf(form);
      const shared = new Map<number, number>();
      for (const id of pairs.flatMap((pair) => withPair.get(pair) ?? [])) shared.set(id, (shared.get(id) ?? 0) + 1);
      const alike = ([id, count]: [number, number]): number => (2 * count) / (pairs.length + words[id]!.length + 1);
      const [best] = [...shared].sort((a, b) => alike(b) - alike(a));
      return best && alike(best) >= NEAR ? words[best[0]] : undefined;
    },
    split(form) {
      for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
        const parts = [formOf(form.slice(0, at)), formOf(form.slice(at))];
        if (parts.every((part) => placesOf.has(part))) return parts;
      }
      return undefined;
    },
  };
}
