interface Grouped<Item, Group> {
  /** `undefined` for the items that belong to none. */
  group: Group | undefined;
  items: Item[];
}

/** The items under their groups: groups in their order without the empty ones, then what belongs to none. Items keep their order. */
export const inGroups = <Item, Group>(
  items: readonly Item[],
  groups: readonly Group[],
  groupOf: (item: Item) => Group | undefined,
): Grouped<Item, Group>[] => {
  const owners = items.map(groupOf);
  return [...groups, undefined]
    .map((group) => ({ group, items: items.filter((_, index) => owners[index] === group) }))
    .filter((grouped) => grouped.items.length > 0);
};
