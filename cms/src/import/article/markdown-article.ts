import type { Root } from 'mdast';
import { parse } from 'yaml';
import { parseArticle } from '../markdown/parse-markdown.ts';

function titleIn(yaml: string): string | undefined {
  try {
    const { title } = parse(yaml) as { title?: unknown };
    return typeof title === 'string' ? title : undefined;
  } catch {
    return undefined;
  }
}

/** Anybody's Markdown as a tree. The title of its front matter, if it has one, becomes its level-1 heading. */
export function markdownArticle(text: string): Root {
  const root = parseArticle(text);
  const [first, ...rest] = root.children;
  if (first?.type !== 'yaml') return root;
  const title = titleIn(first.value);
  return {
    type: 'root',
    children: title === undefined ? rest : [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }, ...rest],
  };
}
