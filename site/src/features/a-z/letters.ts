export interface AToZEntry {
  title: string;
  url: string;
  /** What it is, in a word: Guide, Question, Term … */
  kind: string;
}

interface Letter {
  /** A to Z, or `#` for what starts with something else. */
  letter: string;
  /** Fragment of its part of the page. */
  id: string;
  entries: AToZEntry[];
}

const order = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

const letterOf = (title: string): string => {
  const first = title
    .normalize('NFD')
    .replace(/^[^\p{Letter}\p{Number}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '#';
};

/** The entries under their letters, both in the order of a British dictionary; what starts with no letter comes last. */
export const byLetter = (entries: readonly AToZEntry[]): Letter[] => {
  const sorted = entries.toSorted(
    (one, other) => order.compare(one.title, other.title) || order.compare(one.kind, other.kind) || (one.url < other.url ? -1 : 1),
  );
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ#']
    .map((letter) => ({
      letter,
      id: letter === '#' ? 'other' : letter.toLowerCase(),
      entries: sorted.filter(({ title }) => letterOf(title) === letter),
    }))
    .filter((part) => part.entries.length > 0);
};
