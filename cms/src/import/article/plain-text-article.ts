import type { List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';

const listMark = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/;
const ordered = /^\s*\d/;
const address = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]’”]/g;

function withLinks(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    end = index + url.length;
  }
  if (end < text.length) parts.push({ type: 'text', value: text.slice(end) });
  return parts;
}

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', children: withLinks(text) });

/** The parts of a stretch between blank lines: list items, and text whose lines belong together. */
function parts(lines: string[]): RootContent[] {
  const result: (Paragraph | List)[] = [];
  let text: string[] = [];
  const endText = (): void => {
    if (text.length > 0) result.push(paragraph(text.join(' ')));
    text = [];
  };
  for (const line of lines) {
    if (!listMark.test(line)) {
      text.push(line.trim());
      continue;
    }
    endText();
    const item: ListItem = { type: 'listItem', children: [paragraph(line.replace(listMark, '').trim())] };
    const last = result.at(-1);
    if (last?.type === 'list' && last.ordered === ordered.test(line)) last.children.push(item);
    else result.push({ type: 'list', ordered: ordered.test(line), children: [item] });
  }
  endText();
  return result;
}

/** A short line between blank lines that doesn't end like a sentence. */
const isHeading = (lines: string[]): boolean =>
  lines.length === 1 &&
  lines.every((line) => line.trim().length <= 80 && /\p{L}/u.test(line) && !/[.!?:;,…]["'”’)]*\s*$/.test(line) && !listMark.test(line));

/** Plain text as a Markdown tree: a short line between blank lines is a heading, the first one the title. */
export function plainTextArticle(text: string): Root {
  const stretches = text.split(/\r?\n(?:[^\S\n]*\r?\n)+/).map((stretch) => stretch.split(/\r?\n/).filter((line) => line.trim() !== ''));
  const filled = stretches.filter((lines) => lines.length > 0);
  const children = filled.flatMap((lines, index): RootContent[] => {
    // A short last line heads nothing: it is a signature or a date.
    if (!isHeading(lines) || index === filled.length - 1) return parts(lines);
    return [{ type: 'heading', depth: index === 0 ? 1 : 2, children: [{ type: 'text', value: lines.join('').trim() }] }];
  });
  return { type: 'root', children };
}
