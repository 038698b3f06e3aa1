import type { Core } from '@strapi/strapi';
import { typeOf } from '../publication/schemas.ts';

interface TextNode {
  type: string;
  text?: string;
  children?: TextNode[];
}
interface BlockNode extends TextNode {
  children: TextNode[];
}

/** Marks that a word processor writes before a point, followed by tabs or spaces that no break goes through; `o` is its second level. */
const BULLET = /^[\s\u00a0]*(?:[·•▪◦‣§][\s\u00a0]+|o[\s\u00a0]{2,})/;
const NUMBER = /^[\s\u00a0]*\d{1,3}[.)][\s\u00a0]{2,}/;
/** What nobody sees and search trips over: soft hyphens, characters without width, the mark of byte order. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;

const isBlock = (value: unknown): value is BlockNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'children' in value && Array.isArray(value.children);

const isEmpty = ({ type, children }: BlockNode): boolean => type === 'paragraph' && children.every(({ text }) => text === '');

function withoutUnseen(node: TextNode): TextNode {
  if (typeof node.text === 'string') return { ...node, text: node.text.replace(UNSEEN, '') };
  return Array.isArray(node.children) ? { ...node, children: node.children.map(withoutUnseen) } : node;
}

/** The list that a paragraph is an item of, as its first characters tell, and the item. */
function itemOf({ type, children }: BlockNode): { format: 'ordered' | 'unordered'; item: BlockNode } | undefined {
  const [first, ...rest] = children;
  if (type !== 'paragraph' || typeof first?.text !== 'string') return undefined;
  const mark = BULLET.exec(first.text) ?? NUMBER.exec(first.text);
  if (!mark) return undefined;
  const item = { type: 'list-item', children: [{ ...first, text: first.text.slice(mark[0].length) }, ...rest] };
  return { format: BULLET.test(first.text) ? 'unordered' : 'ordered', item };
}

/**
 * A Blocks text without what pasting leaves in it. Strapi's editor takes the plain words of what is pasted, a paragraph a
 * line: no style comes in, but lists become paragraphs that begin with a mark, and empty lines empty paragraphs.
 */
function tidied(blocks: readonly BlockNode[]): BlockNode[] {
  const tidy: (BlockNode & { format?: string })[] = [];
  for (const [index, block] of blocks.entries()) {
    // The last one is where an editor is about to write.
    if (isEmpty(block) && index < blocks.length - 1) continue;
    const clean = withoutUnseen(block) as BlockNode;
    const found = itemOf(clean);
    const last = tidy.at(-1);
    if (!found) tidy.push(clean);
    else if (last?.type === 'list' && last.format === found.format)
      tidy[tidy.length - 1] = { ...last, children: [...last.children, found.item] };
    else tidy.push({ type: 'list', format: found.format, children: [found.item] });
  }
  return tidy;
}

/** Tidies every Blocks text in the fields of a document, wherever it stands; everything else is handed on as it is. */
export function tidyPasted(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 && value.every(isBlock) ? tidied(value) : value.map(tidyPasted);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidyPasted(inner)]));
}

/** Tidies what is saved, whichever way it comes. */
export function tidyOnSave(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const isSaved = context.action === 'create' || context.action === 'update';
    const params = context.params as { data?: unknown };
    if (isSaved && typeOf(context.uid) !== null && params.data !== undefined)
      Object.assign(context, { params: { ...params, data: tidyPasted(params.data) } });
    return next();
  });
}
