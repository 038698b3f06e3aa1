import { typos } from './typos.ts';
import { formOf } from './words.ts';

/** A known word that a searched word may stand for, and how surely: 1 for the same word, less the less alike they are. */
export interface Likeness {
  form: string;
  likeness: number;
}

/** Every word of the records, found by its pairs of letters, so that a search looks at few words and no texts. */
export interface WordIndex {
  /** Where the word stands in the list; -1 when no record has it. */
  find(form: string): number;
  /** How many records have the word. */
  count(form: string): number;
  /** Learns the pairs of letters of so many more words. Gives whether any are left; whoever asks first learns the rest. */
  learn(words: number): boolean;
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
/** Words remembered with what is like them: whoever types asks for the first words again at every letter. */
const REMEMBERED = 200;

/** A word's pairs of letters as numbers, its start and end among them. */
function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  let before = 0;
  for (let at = 0; at <= word.length; at++) {
    const letter = at < word.length ? word.charCodeAt(at) : 1;
    const pair = before * 0x10000 + letter;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = letter;
  }
  return pairs;
}

/** Typos forgiven in a word of this length: a short word with one letter changed is another word. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

function likenessOf(word: string, form: string, most: number): number {
  if (word === form) return 1;
  const share = form.length / word.length;
  if (share <= 1) {
    const inside = word.indexOf(form);
    if (inside === 0) return 0.7 + 0.25 * share;
    if (inside > 0 && form.length > 3) return 0.5 + 0.2 * share;
  } else if (word.length > 2 && share <= 1.5 && form.startsWith(word)) return 0.6; // "transplantation" when only "transplant" is known
  const typed = typos(form, word, most);
  if (typed <= most) return 0.85 - 0.1 * typed;
  // A typo in a word that is still being typed.
  return most > 0 && share < 1 && form.length > 4 && typos(form, word.slice(0, form.length), 1) === 1 ? 0.5 : 0;
}

/** Where a word stands in a sorted list; -1 when it doesn't. */
function placeOf(form: string, words: readonly string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]! < form) low = middle + 1;
    else high = middle;
  }
  return words[low] === form ? low : -1;
}

/** @param words sorted by their characters' codes, each once. @param counts how many records have each */
export function createWordIndex(words: readonly string[], counts: readonly number[]): WordIndex {
  const withPair = new Map<number, number[]>();
  const remembered = new Map<string, Likeness[]>();
  let learnt = 0;

  const find = (form: string): number => placeOf(form, words);
  const count = (form: string): number => counts[find(form)] ?? 0;
  const learn = (more: number): boolean => {
    for (const end = Math.min(words.length, learnt + more); learnt < end; learnt++)
      for (const pair of pairsOf(words[learnt]!)) {
        const ids = withPair.get(pair);
        if (ids) ids.push(learnt);
        else withPair.set(pair, [learnt]);
      }
    return learnt < words.length;
  };

  const lookUp = (form: string): Likeness[] => {
    learn(Infinity);
    const pairs = pairsOf(form);
    const most = find(form) >= 0 ? 0 : forgiven(form.length);
    const shared = new Uint8Array(words.length);
    const found: Likeness[] = [];
    // A typo costs at most three pairs of letters, and a word that holds this one lacks at most its two ends.
    const fewest = Math.max(1, pairs.length - Math.max(2, 3 * most));
    for (const pair of pairs)
      for (const id of withPair.get(pair) ?? [])
        if (++shared[id]! === fewest) {
          const likeness = likenessOf(words[id]!, form, most);
          if (likeness > 0) found.push({ form: words[id]!, likeness });
        }
    return found.sort((a, b) => b.likeness - a.likeness || count(b.form) - count(a.form)).slice(0, LIKE_AT_MOST);
  };

  return {
    find,
    count,
    learn,
    like(form) {
      const known = remembered.get(form);
      if (known) return known;
      if (remembered.size === REMEMBERED) remembered.clear();
      const found = lookUp(form);
      remembered.set(form, found);
      return found;
    },
    nearest(form) {
      learn(Infinity);
      const pairs = pairsOf(form);
      const shared = new Map<number, number>();
      for (const id of pairs.flatMap((pair) => withPair.get(pair) ?? [])) shared.set(id, (shared.get(id) ?? 0) + 1);
      const alike = ([id, both]: [number, number]): number => (2 * both) / (pairs.length + words[id]!.length + 1);
      const [best] = [...shared].sort((a, b) => alike(b) - alike(a));
      return best && alike(best) >= NEAR ? words[best[0]] : undefined;
    },
    split(form) {
      for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
        const parts = [formOf(form.slice(0, at)), formOf(form.slice(at))];
        if (parts.every((part) => find(part) >= 0)) return parts;
      }
      return undefined;
    },
  };
}
