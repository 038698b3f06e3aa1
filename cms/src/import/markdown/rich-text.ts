import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { ListNode, RichTextNode } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';
import { inlineText } from './inline-text.ts';

type Flow = RootContent | BlockContent | DefinitionContent;
type Item = ListNode['children'][number];

const unsupported: Partial<Record<Flow['type'], string>> = {
  code: 'Code is not kept as such. Write plain words.',
  html: 'HTML is not kept. Write Markdown.',
  thematicBreak: 'A line across the page is not kept. Use a heading.',
  footnoteDefinition: 'Footnotes are not kept. Cite a source where the fact stands: [@source-key].',
  table: 'A table can’t stand here. Put it into an evidence-table block.',
  containerDirective: 'A block can’t stand here. Put it between paragraphs.',
  leafDirective: 'A block can’t stand here. Put it between paragraphs.',
};

// Strapi's editor reads the depth of a nested list from `indentLevel`; the contract drops it.
interface IndentedList extends ListNode {
  indentLevel: number;
}

/** Lists inside lists that are kept: a screen of 320 px has no room for more, and the contract takes no endless ones. */
const DEEPEST = 5;

function items(item: ListItem, depth: number, manuscript: Manuscript): Item[] {
  const text: PhrasingContent[] = [];
  const nested: Item[] = [];
  for (const child of item.children) {
    if (child.type === 'list' && depth < DEEPEST) nested.push(list(child, depth + 1, manuscript));
    else if (child.type === 'list') {
      manuscript.note(child, 'A list lies too deep inside others. It was joined to the one around it.');
      nested.push(...child.children.flatMap((inner) => items(inner, depth, manuscript)));
    } else if (child.type !== 'paragraph') manuscript.note(child, unsupported[child.type] ?? 'A list item holds text and lists only.');
    else if (text.length === 0) text.push(...child.children);
    else {
      manuscript.note(child, 'A list item holds one paragraph. The further one was joined to it.');
      text.push({ type: 'break' }, ...child.children);
    }
  }
  return [manuscript.mark({ type: 'list-item', children: inlineText(text, manuscript) }, item), ...nested];
}

function list(node: List, depth: number, manuscript: Manuscript): IndentedList {
  const children = node.children.flatMap((item) => items(item, depth, manuscript));
  return manuscript.mark({ type: 'list', format: node.ordered ? 'ordered' : 'unordered', indentLevel: depth, children }, node);
}

function heading(node: Extract<Flow, { type: 'heading' }>, manuscript: Manuscript): RichTextNode[] {
  const children = inlineText(node.children, manuscript).map((child) =>
    child.type === 'text' ? { type: child.type, text: child.text } : child,
  );
  if (children.length === 0) return [];
  if (node.depth === 1) manuscript.note(node, 'A level-1 heading (#) is the page’s title. Start at level 2 (##).');
  if (node.depth > 4) manuscript.note(node, 'Headings go down to level 4 (####).');
  return [{ type: 'heading', level: Math.min(Math.max(node.depth, 2), 4), children }];
}

function quote(node: Extract<Flow, { type: 'blockquote' }>, manuscript: Manuscript): RichTextNode[] {
  return node.children.flatMap((child): RichTextNode[] => {
    if (child.type === 'paragraph') return [{ type: 'quote', children: inlineText(child.children, manuscript) }];
    manuscript.note(child, 'A quotation holds paragraphs only. This part was taken out of it.');
    return richTextNodes(child, manuscript);
  });
}

/** The nodes of Strapi's Blocks that one Markdown node becomes: none when it can't be kept, which is noted. */
export function richTextNodes(node: Flow, manuscript: Manuscript): RichTextNode[] {
  const note = unsupported[node.type];
  if (note !== undefined) manuscript.note(node, note);
  switch (node.type) {
    case 'paragraph': {
      const children = inlineText(node.children, manuscript);
      return children.length === 0 ? [] : [manuscript.mark({ type: 'paragraph', children }, node)];
    }
    case 'heading':
      return heading(node, manuscript).map((made) => manuscript.mark(made, node));
    case 'list':
      return [list(node, 0, manuscript)];
    case 'blockquote':
      return quote(node, manuscript).map((made) => manuscript.mark(made, node));
    case 'code':
      return [manuscript.mark({ type: 'paragraph', children: [{ type: 'text', text: node.value }] }, node)];
    default:
      return [];
  }
}

/** Markdown as Strapi's Blocks: paragraphs, headings of level 2 to 4, lists, quotations. */
export const richText = (nodes: Flow[], manuscript: Manuscript): RichTextNode[] => nodes.flatMap((node) => richTextNodes(node, manuscript));
