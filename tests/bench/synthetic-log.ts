import { createHash } from 'node:crypto';
import { GENESIS_HASH, type Row } from 'shared-types';
import { randomNumbers } from '../support/random-events.ts';
import { wordsFrom } from './synthetic-records.ts';

const TOPICS = ['alopecia', 'smp', 'transplants', 'scars', 'living'] as const;
const TERMS = 60;
/** Sections of a guide, paragraphs of a section, words of a paragraph: some 960 words, as long as the articles that peers were measured with. */
const [SECTIONS, PARAGRAPHS, WORDS] = [8, 3, 40];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const idOf = (name: string): string => sha256(name).slice(0, 24);

type Text = Record<string, unknown>;
const paragraph = (text: string, link?: string): Text => ({
  type: 'paragraph',
  children: [
    { type: 'text', text },
    ...(link === undefined ? [] : [{ type: 'link', url: link, children: [{ type: 'text', text: 'Another guide' }] }]),
  ],
});

export interface Document {
  type: 'topic' | 'term' | 'source' | 'guide';
  documentId: string;
  slug: string;
  snapshot: Record<string, unknown>;
}

/** Documents of a library of so many guides, each with eight sections, 24 citations, three related guides and a link to another. What one names comes before it. */
export function syntheticDocuments(guides: number, seed = 1): Document[] {
  const random = randomNumbers(seed);
  const words = wordsFrom(guides, random);
  const number = (below: number): number => Math.floor(random() * below);
  const sources = Math.max(20, guides);
  const document = (type: Document['type'], slug: string, snapshot: Record<string, unknown>): Document => ({
    type,
    documentId: idOf(`${type}-${slug}`),
    slug,
    snapshot,
  });
  const guide = (index: number): Document => {
    const other = (): string => `g${number(Math.max(1, index))}`;
    const section = (place: number): Text[] => [
      { type: 'heading', level: 2, children: [{ type: 'text', text: `${words(3)} ${place}` }] },
      ...Array.from({ length: PARAGRAPHS }, () => paragraph(`${words(WORDS)}. [@source-${number(sources)}] `)),
    ];
    const related = [...new Set([other(), other(), other()])].filter((slug) => slug !== `g${index}`);
    return document('guide', `g${index}`, {
      shortId: `s${index.toString(36).padStart(5, '0')}`,
      title: `${words(4)} ${index}`,
      slug: `g${index}`,
      kind: 'condition',
      answer: `${words(15)}.`,
      keyPoints: [words(12), words(12), words(12)].join('\n'),
      topics: [idOf(`topic-${TOPICS[index % TOPICS.length] ?? ''}`)],
      body: [
        {
          __component: 'blocks.prose',
          content: [
            paragraph(words(20), index === 0 ? undefined : `/guides/${other()}/`),
            ...Array.from({ length: SECTIONS }, (_, place) => section(place)).flat(),
          ],
        },
      ],
      redFlags: [{ urgency: 'urgent', heading: 'See a doctor now if', content: [paragraph(`${words(8)}.`)] }],
      relatedGuides: related.map((slug) => idOf(`guide-${slug}`)),
      nextReview: '2027-11-22',
    });
  };
  return [
    ...TOPICS.map((slug, order) => document('topic', slug, { title: slug, slug, summary: `${words(12)}.`, order: order + 1, tint: slug })),
    ...Array.from({ length: TERMS }, (_, index) =>
      document('term', `t${index}`, { title: words(1), slug: `t${index}`, definition: `${words(18)}.` }),
    ),
    ...Array.from({ length: sources }, (_, index) =>
      document('source', `source-${index}`, {
        title: words(9),
        key: `source-${index}`,
        organisation: words(2),
        year: 2000 + (index % 26),
        type: 'review',
        url: `https://example.org/${index}`,
        accessed: '2026-11-22',
        commercial: false,
      }),
    ),
    ...Array.from({ length: guides }, (_, index) => guide(index)),
  ];
}

/** The row of a publication; rows are a second apart. */
export function rowOf({ type, documentId, slug, snapshot }: Document, seq: number, prevHash: string, revision: number): Row {
  const at = new Date(Date.UTC(2026, 0, 1) + seq * 1000).toISOString();
  const contentHash = sha256(JSON.stringify(snapshot));
  return {
    seq,
    prevHash,
    hash: sha256(prevHash + contentHash + documentId),
    contract: 1,
    type,
    documentId,
    locale: 'en',
    action: 'published',
    revision,
    slug,
    contentHash,
    changeKind: revision === 1 ? 'major' : 'minor',
    changeNote: revision === 1 ? 'First published' : '',
    publishedAt: at,
    review: null,
    urgent: false,
    withdrawal: null,
    at,
    snapshot,
  };
}

/** The log of a CMS in which these documents were published once each, in this order. */
export function syntheticLog(documents: readonly Document[]): Row[] {
  let prevHash = GENESIS_HASH;
  return documents.map((document, index) => {
    const row = rowOf(document, index + 1, prevHash, 1);
    prevHash = row.hash;
    return row;
  });
}
