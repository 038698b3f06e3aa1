import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ContentType } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';
import { bodyBlocks } from '../markdown/body.ts';
import { plainText } from '../markdown/inline-text.ts';
import { richText } from '../markdown/rich-text.ts';
import { criteria } from './comparison-criteria.ts';
import { sections } from './sections.ts';

type Fields = Record<string, unknown>;
type Reader = (nodes: RootContent[], manuscript: Manuscript) => Fields;

const guide: Reader = (nodes, manuscript) => ({ ...bodyBlocks(nodes, manuscript) });

const page: Reader = (nodes, manuscript) => {
  const { body, redFlags } = bodyBlocks(nodes, manuscript);
  if (redFlags.length > 0) manuscript.noteLine(1, 'red-flags belongs in guides. Use a care-card block in a page.');
  return { body };
};

const question: Reader = (nodes, manuscript) => {
  for (const node of nodes) if (node.type === 'heading') manuscript.note(node, 'An answer has no headings.');
  return { answer: richText(nodes, manuscript) };
};

const claim: Reader = (nodes, manuscript) => {
  const found: Record<string, RootContent[]> = {};
  const { before, sections: parts } = sections(nodes);
  for (const node of before) manuscript.note(node, 'A claim’s text starts with the heading “## Why”.');
  for (const { heading, content } of parts) {
    const name = toString(heading);
    if ((name !== 'Why' && name !== 'What is true') || found[name])
      manuscript.note(heading, 'A claim has two headings: “## Why”, then “## What is true”.');
    found[name] = content;
  }
  return { why: richText(found.Why ?? [], manuscript), truth: richText(found['What is true'] ?? [], manuscript) };
};

const term: Reader = (nodes, manuscript) => {
  const [first, ...rest] = nodes;
  for (const node of rest) manuscript.note(node, 'A definition is one paragraph.');
  if (first && first.type !== 'paragraph') manuscript.note(first, 'A definition is one paragraph.');
  return { definition: first?.type === 'paragraph' ? plainText(first.children, manuscript) : '' };
};

const nothing: Reader = (nodes, manuscript) => {
  const [first] = nodes;
  if (first) manuscript.note(first, 'Nothing may stand below the front matter of this file.');
  return {};
};

const readers: Record<ContentType, Reader> = {
  guide,
  page,
  question,
  claim,
  term,
  comparison: (nodes, manuscript) => ({ criteria: criteria(nodes, manuscript) }),
  topic: nothing,
  source: nothing,
  person: nothing,
  'synonym-set': nothing,
  redirect: nothing,
  'site-settings': nothing,
};

/** The fields that the text below a file's front matter holds. */
export const textFields = (type: ContentType, nodes: RootContent[], manuscript: Manuscript): Fields => readers[type](nodes, manuscript);
