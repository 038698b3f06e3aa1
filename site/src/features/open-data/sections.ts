import type { Block } from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import { headingsOf } from '../blocks/headings.ts';
import { inlineText, richTextLines } from '../blocks/rich-text/rich-text-lines.ts';
import { textOfBlock, type Embedded } from '../blocks/text-of.ts';

/** A part of a body under a heading of the second level. */
export interface Section {
  /** Its fragment; empty for what stands before the first heading. */
  id: string;
  title: string;
  /** One line a paragraph or list item; citations are left in. */
  text: string;
}

/** A body cut at its main headings, as the contents of its page list them. */
export function sectionsOf(body: Block[], title: string, embedded: Embedded): Section[] {
  const headings = new Map(headingsOf(body).map(({ node, id }) => [node, id]));
  const sections: { id: string; title: string; lines: string[] }[] = [{ id: '', title, lines: [] }];
  const add = (lines: string[]): unknown => sections.at(-1)?.lines.push(...lines);
  for (const block of body) {
    if (block.__component !== 'blocks.prose') {
      add(textOfBlock(block, embedded));
      continue;
    }
    for (const node of block.content) {
      const id = node.type === 'heading' && node.level === 2 ? headings.get(node) : undefined;
      if (node.type === 'heading' && id !== undefined)
        sections.push({ id, title: withoutCitations(inlineText(node.children)).trim(), lines: [] });
      else add(richTextLines([node]));
    }
  }
  return sections
    .filter(({ id, lines }) => id !== '' || lines.length > 0)
    .map(({ lines, ...rest }) => ({ ...rest, text: lines.join('\n') }));
}
