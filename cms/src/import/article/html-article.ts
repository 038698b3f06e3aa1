import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';

const html = unified().use(rehypeParse).use(rehypeRemark).freeze();
type Tree = ReturnType<typeof html.parse>;
type Element = Extract<Tree['children'][number], { type: 'element' }>;
type Child = Element['children'][number];

/** A page's own furniture, which is no part of its article. */
const furniture = ['nav', 'footer', 'form'];

const elements = (node: Tree | Element): Element[] => node.children.flatMap((child) => (child.type === 'element' ? [child] : []));

function find(node: Tree | Element, tagName: string): Element | undefined {
  for (const child of elements(node)) {
    const found = child.tagName === tagName ? child : find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

// A cell may claim to be a thousand million columns wide, and each would be made.
const WIDEST = 20;

/** What stands for a node: nothing for furniture; for a table with a caption, the caption and then the table. */
function kept(child: Child): Child[] {
  if (child.type !== 'element') return [child];
  if (furniture.includes(child.tagName)) return [];
  const caption = child.tagName === 'table' ? elements(child).find(({ tagName }) => tagName === 'caption') : undefined;
  for (const span of ['colSpan', 'rowSpan']) if (Number(child.properties[span]) > WIDEST) child.properties[span] = WIDEST;
  child.children = child.children.flatMap(kept);
  return caption ? [{ ...caption, tagName: 'p' }, child] : [child];
}

/** An HTML page or fragment as a Markdown tree: its article or main part where it marks one. */
export async function htmlArticle(text: string): Promise<Root> {
  const tree = html.parse(text);
  const article = find(tree, 'article') ?? find(tree, 'main') ?? find(tree, 'body');
  if (article) tree.children = article.children.flatMap(kept);
  return html.run(tree);
}
