import path from 'node:path';
import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { Manuscript } from '../manuscript.ts';
import { bodyBlocks } from '../markdown/body.ts';
import type { MadeBlock } from '../markdown/directive.ts';
import { ArticleError, decodeText } from './article-text.ts';
import { htmlArticle } from './html-article.ts';
import { markdownArticle } from './markdown-article.ts';
import { plainTextArticle } from './plain-text-article.ts';
import { wordArticle } from './word-article.ts';

/** What of an article a guide's draft can hold. */
export interface Article {
  title: string;
  body: MadeBlock[];
  /** What could not be kept, in sentences. */
  notes: string[];
}

const LONGEST_TITLE = 80;

const formats: Record<string, (bytes: Uint8Array) => Root | Promise<Root>> = {
  '.txt': (bytes) => plainTextArticle(decodeText(bytes)),
  '.md': (bytes) => markdownArticle(decodeText(bytes)),
  '.markdown': (bytes) => markdownArticle(decodeText(bytes)),
  '.html': (bytes) => htmlArticle(decodeText(bytes)),
  '.htm': (bytes) => htmlArticle(decodeText(bytes)),
  '.docx': wordArticle,
};

const isTitleLike = (text: string): boolean => text !== '' && text.length <= LONGEST_TITLE && !/[.!?:;,…]$/.test(text);

function titleNode(nodes: RootContent[]): RootContent | undefined {
  const [first] = nodes;
  const headings = nodes.filter((node): node is Heading => node.type === 'heading');
  const top = headings.filter(({ depth }) => depth === 1);
  // Where several headings are of level 1, they head sections, and only the first line can be the title.
  if (top[0] && (top.length === 1 || top[0] === first)) return top[0];
  const alone = first?.type === 'heading' && headings.filter(({ depth }) => depth === first.depth).length === 1;
  return alone || (first?.type === 'paragraph' && isTitleLike(toString(first))) ? first : undefined;
}

function nameOf(file: string): string {
  const words = path
    .basename(file, path.extname(file))
    .replace(/[-_\s]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shortened(title: string, manuscript: Manuscript): string {
  if (title.length <= LONGEST_TITLE) return title;
  manuscript.noteLine(1, `The title was cut to ${LONGEST_TITLE} characters. It was: ${title}`);
  return `${title.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`;
}

/** Sections start at level 2, go down to 4, and skip no level. */
function withOrderlyHeadings(nodes: RootContent[]): RootContent[] {
  const depths = [...new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort((a, b) => a - b);
  const level = (depth: number): 2 | 3 | 4 => ([2, 3, 4] as const)[depths.indexOf(depth as Heading['depth'])] ?? 4;
  return nodes.map((node) => (node.type === 'heading' ? { ...node, depth: level(node.depth) } : node));
}

function counted({ notes }: Manuscript): string[] {
  const counts = new Map<string, number>();
  for (const { text } of notes) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${text} (${count} times)`));
}

/**
 * Reads an article: headings, lists, links and tables are kept, styles are dropped.
 * @param name the file's name; its ending says the format
 * @throws ArticleError when the file is broken, empty or of another format
 */
export async function readArticle(name: string, bytes: Uint8Array): Promise<Article> {
  const format = formats[path.extname(name).toLowerCase()];
  if (format === undefined) throw new ArticleError(`Only ${Object.keys(formats).join(', ')} can be imported.`);
  const { children } = await format(bytes);
  const manuscript = new Manuscript('');
  const named = titleNode(children);
  const title = shortened((named && toString(named).replace(/\s+/g, ' ').trim()) || nameOf(name), manuscript);
  const { body } = bodyBlocks(withOrderlyHeadings(children.filter((node) => node !== named)), manuscript);
  if (body.length === 0) throw new ArticleError('It holds no text.');
  return { title, body, notes: counted(manuscript) };
}
