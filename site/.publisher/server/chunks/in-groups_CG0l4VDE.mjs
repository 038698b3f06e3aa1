// src/lib/in-groups.ts
/** The items under their groups: groups in their order without the empty ones, then what belongs to none. Items keep their order. */
var inGroups = (items, groups, groupOf) => {
	const owners = items.map(groupOf);
	return [...groups, void 0].map((group) => ({
		group,
		items: items.filter((_, index) => owners[index] === group)
	})).filter((grouped) => grouped.items.length > 0);
};
export { inGroups as t };
