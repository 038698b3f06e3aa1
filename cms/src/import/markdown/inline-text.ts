import type { PhrasingContent } from 'mdast';
import type { InlineNode, TextNode } from 'shared-types';
import type { Manuscript } from '../manuscript.ts';

const unsupported: Partial<Record<PhrasingContent['type'], string>> = {
  emphasis: 'Italics are not kept. Write plain words, or **bold**.',
  delete: 'Struck-through text is not kept as such. Delete it, or write it plainly.',
  inlineCode: 'Code is not kept as such. Write plain words.',
  html: 'HTML is not kept. Write Markdown.',
  image: 'A picture in the text is not kept. Use a figure block, which asks for its description and rights.',
  imageReference: 'A picture in the text is not kept. Use a figure block, which asks for its description and rights.',
  footnoteReference: 'Footnotes are not kept. Cite a source where the fact stands: [@source-key].',
  linkReference: 'This link has no address.',
};

/** The CMS stores links to this site by path, and to the web, an e-mail address or a telephone. */
const linkAddress = /^(https?:\/\/\S+|mailto:\S+|tel:[+\d]+|\/(?![/\\])\S*)$/;

/** What nobody sees: what turns the direction of the text after it, control characters that are no white space, halves of a character. */
const hidden = /[\u202a-\u202e\u2066-\u2069\p{Cs}]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

function linkNode(node: Extract<PhrasingContent, { type: 'link' }>, marks: Marks, manuscript: Manuscript): InlineNode[] {
  const children = runs(node.children, marks, manuscript).filter((child) => child.type === 'text');
  if (children.every(({ text }) => text.trim() === '')) return [];
  if (linkAddress.test(node.url)) return [{ type: 'link', url: node.url, children }];
  manuscript.note(node, `The link to “${node.url}” is not kept. A link starts with https://, mailto:, tel: or, on this site, with /.`);
  return children;
}

interface Marks {
  bold?: true;
}

function visible(node: Extract<PhrasingContent, { value: string }>, manuscript: Manuscript): string {
  const value = node.value.replace(hidden, '');
  if (value !== node.value) manuscript.note(node, 'Hidden control characters are not kept.');
  return value;
}

function run(node: PhrasingContent, marks: Marks, manuscript: Manuscript): InlineNode[] {
  const text = (value: string): TextNode[] => (value === '' ? [] : [{ type: 'text', text: value, ...marks }]);
  const note = unsupported[node.type];
  if (note !== undefined) manuscript.note(node, note);
  switch (node.type) {
    case 'text':
      return text(visible(node, manuscript).replace(/[^\S\u00a0]+/g, ' '));
    case 'break':
      return text('\n');
    case 'strong':
      return runs(node.children, { bold: true }, manuscript);
    case 'link':
      return linkNode(node, marks, manuscript);
    case 'textDirective':
      // “10:30” reads as a directive called “30”; our texts have none, so it is put back as written.
      return text(manuscript.written(node));
    case 'inlineCode':
      return text(visible(node, manuscript));
    case 'emphasis':
    case 'delete':
    case 'linkReference':
      return runs(node.children, marks, manuscript);
    default:
      return [];
  }
}

const runs = (nodes: PhrasingContent[], marks: Marks, manuscript: Manuscript): InlineNode[] =>
  nodes.flatMap((node) => run(node, marks, manuscript));

function joined(nodes: InlineNode[]): InlineNode[] {
  const result: InlineNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node.bold === last.bold)
      last.text = (last.text + node.text).replace(/ {2,}/g, ' ');
    else result.push(node.type === 'text' ? { ...node } : node);
  }
  return result;
}

/** Inline Markdown as the inline nodes of Strapi's Blocks: text, bold, links. Citations stay in the text as written. */
export function inlineText(nodes: PhrasingContent[], manuscript: Manuscript): InlineNode[] {
  const result = joined(runs(nodes, {}, manuscript));
  const [first, last] = [result[0], result.at(-1)];
  if (first?.type === 'text') first.text = first.text.trimStart();
  if (last?.type === 'text') last.text = last.text.trimEnd();
  return result.filter((node) => node.type !== 'text' || node.text !== '');
}

/** Inline Markdown as plain text, for fields that hold no bold and no links. */
export function plainText(nodes: PhrasingContent[], manuscript: Manuscript): string {
  const parts = inlineText(nodes, manuscript).map((node) => {
    if (node.type === 'text') return node.text;
    const words = node.children.map(({ text }) => text).join('');
    return words === node.url ? words : `${words} (${node.url})`;
  });
  const kept = (type: string): boolean => nodes.some((node) => node.type === type);
  const [first] = nodes;
  if (first && kept('strong')) manuscript.note(first, 'Bold is not kept here: this field holds plain words.');
  if (first && kept('link')) manuscript.note(first, 'A link is not kept here: this field holds plain words.');
  return parts.join('').replace(/\s+/g, ' ').trim();
}
