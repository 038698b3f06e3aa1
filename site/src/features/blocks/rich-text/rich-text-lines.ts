import type { InlineNode, ListNode, RichText } from 'shared-types';

/** The words of inline nodes, marks and addresses dropped. */
export const inlineText = (nodes: InlineNode[]): string =>
  nodes.map((node) => (node.type === 'link' ? node.children.map(({ text }) => text).join('') : node.text)).join('');

const listLines = (list: ListNode): string[] =>
  list.children.flatMap((child) => (child.type === 'list' ? listLines(child) : [inlineText(child.children)]));

/** The text of rich text in reading order: one string a paragraph, heading, quote or list item; citations are left in. */
export const richTextLines = (content: RichText): string[] =>
  content.flatMap((node) => (node.type === 'list' ? listLines(node) : [inlineText(node.children)]));
