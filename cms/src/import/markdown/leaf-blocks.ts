import type { Manuscript } from '../manuscript.ts';
import { PictureFile, Reference } from '../references.ts';
import { attributes, type Leaf, type MadeBlock } from './directive.ts';

type Converter = (node: Leaf, manuscript: Manuscript) => MadeBlock;

const named = (type: 'comparison' | 'question' | 'claim', slug: string, node: Leaf): Reference =>
  new Reference(type, slug, node.position?.start.line ?? 1);

const listed = (type: 'question' | 'claim', slugs: string | undefined, node: Leaf): Reference[] =>
  (slugs ?? '')
    .split(',')
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '')
    .map((slug) => named(type, slug, node));

const diagram: Converter = (node, manuscript) => ({
  __component: 'blocks.diagram',
  ...attributes(node, ['drawing', 'caption'], manuscript),
});

const figure: Converter = (node, manuscript) => {
  const { src, ...words } = attributes(node, ['src', 'alt', 'longDescription', 'caption', 'credit', 'licence'], manuscript);
  const image = src === undefined ? undefined : new PictureFile(src, node.position?.start.line ?? 1);
  return { __component: 'blocks.figure', ...words, image };
};

const comparison: Converter = (node, manuscript) => {
  const { slug } = attributes(node, ['slug'], manuscript);
  return { __component: 'blocks.comparison', comparison: slug === undefined ? undefined : named('comparison', slug, node) };
};

const questionGroup: Converter = (node, manuscript) => {
  const { title, questions } = attributes(node, ['title', 'questions'], manuscript);
  return { __component: 'blocks.question-group', title, questions: listed('question', questions, node) };
};

const claimGroup: Converter = (node, manuscript) => {
  const { title, claims } = attributes(node, ['title', 'claims'], manuscript);
  return { __component: 'blocks.claim-group', title, claims: listed('claim', claims, node) };
};

/** Blocks that are one line, by their name in Markdown: two colons before it. */
export const leafBlocks: Record<string, Converter> = {
  diagram,
  figure,
  comparison,
  'question-group': questionGroup,
  'claim-group': claimGroup,
};
