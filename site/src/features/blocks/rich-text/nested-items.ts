import type { InlineNode, ListNode } from 'shared-types';

/** A list item as HTML wants it: its words, and the lists that stand inside it. */
export interface NestedItem {
  words: InlineNode[];
  lists: ListNode[];
}

/** Strapi puts a nested list beside its item; HTML wants it inside. A list that comes first gets an item of its own. */
export const nestedItems = (list: ListNode): NestedItem[] =>
  list.children.reduce<NestedItem[]>((items, child) => {
    if (child.type === 'list-item') return [...items, { words: child.children, lists: [] }];
    const last = items.at(-1);
    return last ? [...items.slice(0, -1), { ...last, lists: [...last.lists, child] }] : [{ words: [], lists: [child] }];
  }, []);
