import { headingIds, type Block, type RichText, type RichTextNode } from 'shared-types';
import { withoutCitations } from './citations.ts';
import { inlineText } from './rich-text/rich-text-lines.ts';

type HeadingNode = Extract<RichTextNode, { type: 'heading' }>;

/** A heading of a body: what a contents list, a search record and a link need of it. */
export interface Heading {
  id: string;
  text: string;
  level: number;
  /** The node itself, by which its id is found when it is rendered. */
  node: HeadingNode;
}

/** Ids of the headings of one page, by node. */
export type HeadingIds = ReadonlyMap<RichTextNode, string>;

const proseOf = (block: Block): RichText => (block.__component === 'blocks.prose' ? block.content : []);

/** The headings of rich text in reading order, each with an id that stands once among them. Headings without words are left out. */
export const headingsIn = (content: RichText): Heading[] => {
  const found = content
    .filter((node) => node.type === 'heading')
    .map((node) => ({ node, level: node.level, text: withoutCitations(inlineText(node.children)).trim() }))
    .filter(({ text }) => text !== '');
  const ids = headingIds(found.map(({ text }) => text));
  return found.map((heading, index) => ({ ...heading, id: ids[index] ?? '' }));
};

/** The headings of a body's prose in reading order: its sections, which contents lists, searches and links lead to. */
export const headingsOf = (blocks: Block[]): Heading[] => headingsIn(blocks.flatMap(proseOf));

/** The ids of headings, by node. */
export const idsOf = (headings: Heading[]): HeadingIds => new Map(headings.map(({ node, id }) => [node, id]));

/**
 * The heading level for the title of each block: one below the last heading before it, `level` where none came yet,
 * never deeper than 4. So a page's outline has no gaps wherever editors put a block.
 */
export const titleLevels = (blocks: Block[], level: number): number[] => {
  let current = level;
  return blocks.map((block) => {
    const own = current;
    const last = headingsIn(proseOf(block)).at(-1);
    if (last) current = Math.min(last.level + 1, 4);
    return own;
  });
};
