import type { Nodes, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// One tilde means "about" in our texts ("~5 days"), not a deletion.
const plain = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter, ['yaml']).freeze();
const withBlocks = plain().use(remarkDirective).freeze();

function everyNode(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(everyNode) : [])];
}

/** Writes `[words][label]` as the link it stands for, so that nobody downstream needs the definitions. */
function withPlainLinks(root: Root): Root {
  const nodes = everyNode(root);
  const addresses = new Map(nodes.flatMap((node) => (node.type === 'definition' ? [[node.identifier, node.url]] : [])));
  for (const node of nodes) {
    const url = node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
    if (url !== undefined) Object.assign(node, { type: 'link', url });
  }
  return root;
}

/** The tree of a content file: blocks are directives. */
export const parseContent = (text: string): Root => withPlainLinks(withBlocks.parse(text));

/** The tree of anybody's Markdown: a colon is a colon. */
export const parseArticle = (text: string): Root => withPlainLinks(plain.parse(text));
