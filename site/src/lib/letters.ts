interface Letter<Item> {
  /** `A` to `Z`, or `0–9` for what starts with something else. */
  name: string;
  /** Fragment of its part of the page: no slug of a document begins so. */
  id: string;
  items: Item[];
}

const OTHER = '0–9';
const order = new Intl.Collator('en-GB', { numeric: true, ignorePunctuation: true });

const letterOf = (title: string): string => {
  const first = title
    .normalize('NFD')
    .replace(/^[^\p{Letter}\p{Number}]+/u, '')
    .charAt(0)
    .toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : OTHER;
};

/**
 * Items under their letters, both in the order of a British dictionary; what starts with no letter comes last, letters without items are left out.
 * @param keyOf tells apart two items of one title, so that they keep one order in every run
 */
export const byLetter = <Item>(items: readonly Item[], titleOf: (item: Item) => string, keyOf: (item: Item) => string): Letter<Item>[] => {
  const sorted = items.toSorted((one, other) => order.compare(titleOf(one), titleOf(other)) || (keyOf(one) < keyOf(other) ? -1 : 1));
  return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', OTHER]
    .map((name) => ({
      name,
      id: `letter-${name === OTHER ? 'none' : name.toLowerCase()}`,
      items: sorted.filter((item) => letterOf(titleOf(item)) === name),
    }))
    .filter(({ items: own }) => own.length > 0);
};
