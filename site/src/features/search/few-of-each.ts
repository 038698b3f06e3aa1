/** At most so many of these that are of one group, the first ones, in their order. */
export function fewOfEach<Item>(items: readonly Item[], groupOf: (item: Item) => string, most: number): Item[] {
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const count = (counts.get(groupOf(item)) ?? 0) + 1;
    counts.set(groupOf(item), count);
    return count <= most;
  });
}
