import type { ListItem, PhrasingContent } from 'mdast';
import type { RichTextNode } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';
import { attributes, type Container, type MadeBlock } from './directive.ts';
import { evidenceTable } from './evidence-table.ts';
import { plainText } from './inline-text.ts';
import { richText } from './rich-text.ts';

type Converter = (node: Container, manuscript: Manuscript) => MadeBlock;

/** The items of the one list that a block holds. Anything else in it is noted. */
function listItems(nodes: Container['children'], inside: string, manuscript: Manuscript): ListItem[] {
  return nodes.flatMap((child) => {
    if (child.type === 'list') return child.children;
    manuscript.note(child, `${inside} holds a list and nothing else.`);
    return [];
  });
}

/** The one paragraph of a list item. */
function paragraph(item: ListItem, manuscript: Manuscript): PhrasingContent[] {
  const [first, ...rest] = item.children;
  for (const further of rest) manuscript.note(further, 'This list item holds one paragraph and nothing else.');
  if (first?.type === 'paragraph') return first.children;
  manuscript.note(item, 'This list item is empty.');
  return [];
}

/** `**Head.** The rest.` in two: for steps and timelines. */
function headAndText(item: ListItem, manuscript: Manuscript): { head: string; text: string } {
  const [bold, ...rest] = paragraph(item, manuscript);
  if (bold?.type !== 'strong') {
    manuscript.note(item, 'Start this list item with its **title** in bold.');
    return { head: '', text: '' };
  }
  const head = plainText(bold.children, manuscript).replace(/[.:]$/, '');
  return { head, text: plainText(rest, manuscript) };
}

export interface CareCardFields {
  urgency?: string;
  heading?: string;
  content: RichTextNode[];
}

/** The fields of a care card, for the body and for "When to see a doctor", which keeps them without a block's name. */
export const careCardFields = (node: Container, manuscript: Manuscript): CareCardFields => ({
  ...attributes(node, ['urgency', 'heading'], manuscript),
  content: richText(node.children, manuscript),
});

const careCard: Converter = (node, manuscript) => ({ __component: 'blocks.care-card', ...careCardFields(node, manuscript) });

const callout: Converter = (node, manuscript) => {
  const content = richText(node.children, manuscript);
  return { __component: 'blocks.callout', ...attributes(node, ['tone', 'title'], manuscript), content };
};

const steps: Converter = (node, manuscript) => {
  const items = listItems(node.children, 'steps', manuscript).map((item) => {
    const { head, text } = headAndText(item, manuscript);
    return manuscript.mark({ title: head, text }, item);
  });
  return { __component: 'blocks.steps', ...attributes(node, ['title'], manuscript), items };
};

const timeline: Converter = (node, manuscript) => {
  const events = listItems(node.children, 'timeline', manuscript).map((item) => {
    const { head, text } = headAndText(item, manuscript);
    return manuscript.mark({ when: head, text }, item);
  });
  return { __component: 'blocks.timeline', ...attributes(node, ['title'], manuscript), events };
};

const doDontList: Converter = (node, manuscript) => {
  const found: Record<'dos' | 'donts', string[]> = { dos: [], donts: [] };
  let side: 'dos' | 'donts' | undefined;
  for (const child of node.children) {
    if (child.type === 'heading') {
      const words = plainText(child.children, manuscript).replace('’', "'");
      side = words === 'Do' ? 'dos' : words === "Don't" ? 'donts' : undefined;
      if (side === undefined) manuscript.note(child, 'do-dont-list has two headings: “### Do” and “### Don’t”.');
    } else if (side === undefined) manuscript.note(child, 'Put this under “### Do” or “### Don’t”.');
    else
      found[side].push(...listItems([child], 'do-dont-list', manuscript).map((item) => plainText(paragraph(item, manuscript), manuscript)));
  }
  const { dos, donts } = found;
  return { __component: 'blocks.do-dont-list', ...attributes(node, ['title'], manuscript), dos: dos.join('\n'), donts: donts.join('\n') };
};

const frequency = /^([\d,]+) in ([\d,]+) \| (.+?) \| (.+)$/;

const numbers: Converter = (node, manuscript) => {
  const items = listItems(node.children, 'numbers', manuscript).flatMap((item) => {
    const [, numerator, denominator, outcome, population] = frequency.exec(plainText(paragraph(item, manuscript), manuscript)) ?? [];
    if (numerator === undefined || denominator === undefined) {
      manuscript.note(item, 'A line of numbers reads “N in D | what | who was counted, with its citation”.');
      return [];
    }
    const count = (digits: string): number => Number(digits.replaceAll(',', ''));
    return manuscript.mark({ numerator: count(numerator), denominator: count(denominator), outcome, population }, item);
  });
  return { __component: 'blocks.numbers', ...attributes(node, ['title'], manuscript), items };
};

const table: Converter = (node, manuscript) => {
  const { caption } = attributes(node, ['caption'], manuscript);
  const [first, ...rest] = node.children;
  for (const further of rest) manuscript.note(further, 'evidence-table holds one table and nothing else.');
  if (first?.type === 'table') return evidenceTable(first, caption, manuscript);
  manuscript.note(node, 'evidence-table holds one table and nothing else.');
  return { __component: 'blocks.evidence-table', caption };
};

/** Blocks that hold text, by their name in Markdown: three colons before it, three after their text. */
export const containerBlocks: Record<string, Converter> = {
  callout,
  'care-card': careCard,
  steps,
  timeline,
  'do-dont-list': doDontList,
  'evidence-table': table,
  numbers,
};
