import { lines, verdicts, type Block, type BlockName, type Published, type RichTextNode } from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import { headingsOf, type Heading } from '../blocks/headings.ts';
import { richTextLines } from '../blocks/rich-text/rich-text-lines.ts';
import { textOf } from '../blocks/text-of.ts';
import type { SearchRecord } from './search-record.ts';

/** Types that readers can find. In this order their records are written. */
const types = ['guide', 'question', 'claim', 'comparison', 'term', 'topic', 'page'] as const;
type SearchableType = (typeof types)[number];
export type Searchable = { [Type in SearchableType]: Published<Type> }[SearchableType];

/** The slugs of the topics by documentId, which is how documents name them. */
export type TopicSlugs = ReadonlyMap<string, string>;

const SUMMARY_WORDS = 60;

/** The first words of these texts, without citations; titles and list items end like sentences. */
function summaryOf(texts: string[]): string {
  const words = texts.flatMap((text) => {
    const plain = withoutCitations(text).trim();
    return plain === '' ? [] : (/[.!?:;,…]$/.test(plain) ? plain : `${plain}.`).split(/\s+/);
  });
  return words.length > SUMMARY_WORDS ? `${words.slice(0, SUMMARY_WORDS).join(' ')} …` : words.join(' ');
}

interface Section {
  heading: Heading;
  texts: string[];
  /** What says little without its form: cells, labels, titles of groups. */
  cells: string[];
}

const inCells: readonly BlockName[] = [
  'blocks.evidence-table',
  'blocks.comparison',
  'blocks.diagram',
  'blocks.figure',
  'blocks.claim-group',
  'blocks.question-group',
];

const textsOfBlock = (block: Block): string[] => textOf('page', { title: '', slug: '', answer: '', body: [block] });

/** The sections of a body, each with the texts up to the next heading of any level. */
function sectionsOf(body: Block[]): Section[] {
  const headings = new Map<RichTextNode, Heading>(headingsOf(body).map((heading) => [heading.node, heading]));
  const sections: Section[] = [];
  for (const block of body) {
    if (block.__component !== 'blocks.prose') {
      sections.at(-1)?.[inCells.includes(block.__component) ? 'cells' : 'texts'].push(...textsOfBlock(block));
      continue;
    }
    for (const node of block.content) {
      const heading = headings.get(node);
      if (heading) sections.push({ heading, texts: [], cells: [] });
      else sections.at(-1)?.texts.push(...richTextLines([node]));
    }
  }
  return sections;
}

/** What the first words of these texts leave out. */
function restOf(texts: string[]): string {
  return texts
    .flatMap((text) => withoutCitations(text).trim().split(/\s+/))
    .slice(SUMMARY_WORDS)
    .join(' ');
}

function guideRecords({ content, url }: Published<'guide'>): SearchRecord[] {
  const { title, aliases, answer, keyPoints, body } = content;
  const sections = sectionsOf(body).map((section) => ({
    url: `${url}#${section.heading.id}`,
    kind: 'section' as const,
    title,
    section: section.heading.text,
    rest: restOf([...section.texts, ...section.cells]),
    summary: summaryOf([...section.texts, ...section.cells]),
  }));
  return [
    { url: url ?? '', kind: 'guide', title, aliases: lines(aliases), summary: summaryOf([answer, ...lines(keyPoints)]) },
    ...sections,
  ];
}

function recordOf(document: Exclude<Searchable, Published<'guide'>>): SearchRecord {
  const { content, type: kind } = document;
  const record = (aliases: string[], ...texts: string[]): SearchRecord => ({
    url: document.url ?? '',
    kind,
    title: content.title,
    aliases,
    summary: summaryOf(texts),
    rest: restOf(texts),
  });
  switch (document.type) {
    case 'question':
      return record(lines(document.content.aliases), ...richTextLines(document.content.answer));
    case 'claim':
      return record(lines(document.content.aliases), `${verdicts[document.content.verdict]}.`, ...richTextLines(document.content.why));
    case 'comparison': {
      const { aliases, options, answer } = document.content;
      return record([...lines(aliases), ...options.map(({ name }) => name)], answer);
    }
    case 'term':
      return record(lines(document.content.aliases), document.content.definition);
    case 'topic':
      return record([], document.content.summary);
    case 'page':
      return record([], document.content.answer);
  }
}

const known = new WeakMap<Searchable, { topics: string; records: SearchRecord[] }>();

/** What search knows of a document: one record, and for a guide one more for each of its sections. The same objects until it changes. */
export function recordsOf(document: Searchable, topicSlugs: TopicSlugs): SearchRecord[] {
  const topics = ('topics' in document.content ? document.content.topics : []).flatMap((id) => topicSlugs.get(id) ?? []);
  const key = topics.join();
  const before = known.get(document);
  if (before?.topics === key) return before.records;
  const plain = document.type === 'guide' ? guideRecords(document) : [recordOf(document)];
  const records = topics.length === 0 ? plain : plain.map((record) => ({ ...record, topics }));
  known.set(document, { topics: key, records });
  return records;
}

/** Documents in the order in which their records are written: the same for the same library, in whatever order they come. */
export const inOrder = <Document extends { type: string; url: string | null }>(documents: readonly Document[]): Document[] =>
  documents.toSorted(
    (a, b) => types.indexOf(a.type as SearchableType) - types.indexOf(b.type as SearchableType) || ((a.url ?? '') < (b.url ?? '') ? -1 : 1),
  );
