import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RichTextNode } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';
import { type CareCardFields, careCardFields, containerBlocks } from './container-blocks.ts';
import { checkClosed, type Container, type Leaf, type MadeBlock } from './directive.ts';
import { evidenceTable } from './evidence-table.ts';
import { leafBlocks } from './leaf-blocks.ts';
import { richTextNodes } from './rich-text.ts';

/** What a guide's or a page's text becomes. */
export interface Body {
  body: MadeBlock[];
  /** Care cards of "When to see a doctor". */
  redFlags: CareCardFields[];
}

function unknown(node: Container | Leaf, manuscript: Manuscript): void {
  const { name } = node;
  if (Object.hasOwn(leafBlocks, name)) manuscript.note(node, `${name} is one line: write it with two colons, ::${name}{…}.`);
  else if (Object.hasOwn(containerBlocks, name))
    manuscript.note(node, `${name} holds text: write it with three colons, and three after its text.`);
  else
    manuscript.note(
      node,
      `There is no block called “${name}”. There are: ${[...Object.keys(containerBlocks), ...Object.keys(leafBlocks)].join(', ')}.`,
    );
}

/** The block that a directive stands for; `undefined`, and a note, when there is none of that name. */
function directiveBlock(node: Container | Leaf, manuscript: Manuscript): MadeBlock | undefined {
  if (node.type === 'leafDirective') {
    const made = Object.hasOwn(leafBlocks, node.name) ? leafBlocks[node.name]?.(node, manuscript) : undefined;
    if (made) return manuscript.mark(made, node);
  } else {
    checkClosed(node, manuscript);
    const made = Object.hasOwn(containerBlocks, node.name) ? containerBlocks[node.name]?.(node, manuscript) : undefined;
    if (made) return manuscript.mark(made, node);
  }
  unknown(node, manuscript);
  return undefined;
}

function redFlags(node: Container, manuscript: Manuscript): Body['redFlags'] {
  checkClosed(node, manuscript);
  return node.children.flatMap((child) => {
    if (child.type === 'containerDirective' && child.name === 'care-card') {
      checkClosed(child, manuscript);
      return [manuscript.mark(careCardFields(child, manuscript), child)];
    }
    manuscript.note(child, 'red-flags holds care cards and nothing else.');
    return [];
  });
}

/** The block that stands by itself between paragraphs; `undefined` for prose. */
function standingBlock(node: RootContent, headingAbove: string, manuscript: Manuscript): MadeBlock[] | undefined {
  if (node.type === 'containerDirective' || node.type === 'leafDirective') {
    const made = directiveBlock(node, manuscript);
    return made ? [made] : [];
  }
  if (node.type !== 'table') return undefined;
  manuscript.note(node, 'A table outside an evidence-table block gets the heading above it as its caption. Give it one of its own.');
  return [manuscript.mark(evidenceTable(node, headingAbove.slice(0, 160), manuscript), node)];
}

/**
 * Turns the nodes of a text into the blocks of a body. Consecutive prose becomes one prose block a level-2 section;
 * a table outside an evidence-table block gets the heading above it for a caption, and a note.
 */
export function bodyBlocks(nodes: RootContent[], manuscript: Manuscript): Body {
  const result: Body = { body: [], redFlags: [] };
  let prose: RichTextNode[] | undefined;
  let headingAbove = 'Table';
  for (const node of nodes) {
    if (node.type === 'heading') headingAbove = toString(node) || headingAbove;
    if (node.type === 'containerDirective' && node.name === 'red-flags') {
      prose = undefined;
      result.redFlags.push(...redFlags(node, manuscript));
      continue;
    }
    const standing = standingBlock(node, headingAbove, manuscript);
    const made = standing ? [] : richTextNodes(node, manuscript);
    if (standing || (node.type === 'heading' && node.depth <= 2)) prose = undefined;
    if (standing) result.body.push(...standing);
    else if (prose) prose.push(...made);
    else if (made.length > 0) {
      prose = made;
      result.body.push(manuscript.mark({ __component: 'blocks.prose', content: prose }, node));
    }
  }
  return result;
}
