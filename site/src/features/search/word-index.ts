import { formOf } from './words.ts';

/** A known word that a searched word may mean, and how surely: 1 for the same word, towards 0 the less alike they are. */
export interface Likeness {
  form: string;
  likeness: number;
}

export interface WordIndex {
  /** Notes that a record has a word in a field (a bit). All of a record's words must come before the next record's. */
  add(form: string, record: number, field: number): void;
  /** Makes a word known that no record has, so that misspellings of it are understood. */
  learn(form: string): void;
  knows(form: string): boolean;
  /** Where a word stands: pairs of record and fields (bits), flat. */
  places(form: string): readonly number[];
  /** Known words like this one, likest first, at most 24: the same, those that start with it, that hold it, or that are a typo away. */
  like(form: string): Likeness[];
  /** Two known words that were typed as one, "hairtransplant". */
  split(form: string): [string, string] | undefined;
}

const LIKE_AT_MOST = 24;
const SHORTEST_PART = 3;

const pairsOf = (word: string): Set<string> => {
  const padded = `<${word}>`;
  return new Set(Array.from(word + '>', (_, at) => padded.slice(at, at + 2)));
};

/** Letters to change, add, drop or swap with the next to get from one word to the other; `most + 1` when it takes more than `most`. */
export function typos(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const here = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(above[column]! + 1, here[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, before[column - 2]! + 1);
      here.push(least);
    }
    if (Math.min(...here) > most) return most + 1;
    before = above;
    above = here;
  }
  return above[b.length]!;
}

/** Typos we forgive in a word of this length: a short word with one letter changed is another word. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** Every word of the records by what it is and by its pairs of letters, so that a search looks at few words, and no texts. */
export function createWordIndex(): WordIndex {
  const words: string[] = [];
  const placesOf = new Map<string, number[]>();
  const withPair = new Map<string, number[]>();

  const learn = (form: string): number[] => {
    const known = placesOf.get(form);
    if (known) return known;
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

  const likenessOf = (word: string, form: string, shared: number, pairs: number): number => {
    const share = form.length / word.length;
    if (word.startsWith(form)) return 0.7 + 0.25 * share;
    if (form.length > 3 && word.includes(form)) return 0.5 + 0.2 * share;
    const most = forgiven(form.length);
    if (most === 0 || shared < pairs - 3 * most) return 0;
    const whole = typos(form, word, most);
    if (whole <= most) return 0.85 - 0.1 * whole;
    // Still typing, and already a typo.
    return form.length > 4 && typos(form, word.slice(0, form.length), 1) === 1 ? 0.5 : 0;
  };

  return {
    add(form, record, field) {
      const places = learn(form);
      if (places.at(-2) === record) places[places.length - 1]! |= field;
      else places.push(record, field);
    },
    learn,
    knows: (form) => placesOf.has(form),
    places: (form) => placesOf.get(form) ?? [],
    like(form) {
      const pairs = pairsOf(form);
      const shared = new Uint8Array(words.length);
      const found: Likeness[] = [];
      const seen: number[] = [];
      for (const pair of pairs) for (const id of withPair.get(pair) ?? []) if (shared[id]!++ === 0) seen.push(id);
      const same = placesOf.has(form);
      for (const id of seen) {
        const word = words[id]!;
        const likeness = word === form ? 1 : likenessOf(word, form, shared[id]!, pairs.size);
        if (likeness > 0) found.push({ form: word, likeness });
      }
      for (let end = form.length - 1; end >= Math.max(4, form.length * 0.6); end--)
        if (placesOf.has(form.slice(0, end))) found.push({ form: form.slice(0, end), likeness: 0.6 });
      found.sort((a, b) => b.likeness - a.likeness);
      return found.slice(0, LIKE_AT_MOST);
    },
    split(form) {
      for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
        const parts: [string, string] = [formOf(form.slice(0, at)), formOf(form.slice(at))];
        if (parts.every((part) => placesOf.has(part))) return parts;
      }
      return undefined;
    },
  };
}
