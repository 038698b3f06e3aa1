import { lines, type Block, type Guide, type InlineNode, type ListNode, type RichText } from 'shared-types';
import { inlineText } from '../rich-text/rich-text-lines.ts';

/** What identifies a text of a page when it is rendered: its node, or the text itself where a field holds one line. */
export type Place = InlineNode | string;

/** A text of a guide in its own words: what headings, tables, pictures and embedded documents say is left out. */
export interface PlacedText {
  place: Place;
  /** Citations left in. */
  text: string;
  /** Whether words may be explained here: not in a link, which leads to its own explanation. */
  explains: boolean;
  /** Whether there is room beside it for notes on its citations. */
  hasMargin: boolean;
}

type Column = Pick<PlacedText, 'hasMargin'>;

const inlinePlaces = (nodes: InlineNode[], column: Column): PlacedText[] =>
  nodes.map((node) => ({ place: node, text: inlineText([node]), explains: node.type === 'text', ...column }));

const listPlaces = (list: ListNode, column: Column): PlacedText[] =>
  list.children.flatMap((child) => (child.type === 'list' ? listPlaces(child, column) : inlinePlaces(child.children, column)));

const richTextPlaces = (content: RichText, column: Column): PlacedText[] =>
  content.flatMap((node) => {
    if (node.type === 'list') return listPlaces(node, column);
    return node.type === 'paragraph' ? inlinePlaces(node.children, column) : [];
  });

/** Callouts stand in the margin themselves. Care cards are for someone who must act: nothing may draw the eye there. */
const blockPlaces = (block: Block): PlacedText[] => {
  if (block.__component === 'blocks.prose') return richTextPlaces(block.content, { hasMargin: true });
  return block.__component === 'blocks.callout' ? richTextPlaces(block.content, { hasMargin: false }) : [];
};

const linePlace = (text: string, column: Column): PlacedText => ({ place: text, text, explains: true, ...column });

/** The running text of a guide, in the order of its page. */
export const placesOf = ({ answer, keyPoints, body }: Pick<Guide, 'answer' | 'keyPoints' | 'body'>): PlacedText[] => [
  linePlace(answer, { hasMargin: false }),
  ...lines(keyPoints).map((point) => linePlace(point, { hasMargin: true })),
  ...body.flatMap(blockPlaces),
];
