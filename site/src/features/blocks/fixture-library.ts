import { urlOf, type ContentOf, type ContentType, type Published } from 'shared-types';

/** A documentId made from a word, so that fixtures can point at each other. */
export const idOf = (word: string): string =>
  word
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(0, 24);

/** Words up to a length, with long ones among them, for fixtures at the contract's limits. */
export const wordsOf = (length: number): string => {
  const words = 'Scalp micropigmentation leaves dots where follicular-unit transplantation leaves lines, and neither makes hair. ';
  return words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trimEnd()
    .padEnd(length, '.');
};

/** A document as the site reads it, around its contents. */
export const published = <Type extends ContentType>(type: Type, slug: string, content: ContentOf<Type>): Published<Type> => ({
  type,
  documentId: idOf(slug),
  url: urlOf(type, { slug }),
  revision: 3,
  firstPublishedAt: '2026-11-20T09:00:00.000Z',
  publishedAt: '2026-11-22T09:55:00.000Z',
  review: null,
  changes: [{ revision: 1, at: '2026-11-20T09:00:00.000Z', note: 'First published' }],
  revisions: [{ revision: 1, at: '2026-11-20T09:00:00.000Z', note: 'First published', major: true, mark: 'r1-0a1b2c3d' }],
  content,
});

const text = (words: string) => [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: words }] }];

export const guide = published('guide', 'strip-scars', {
  title: 'Strip scars',
  slug: 'strip-scars',
  kind: 'scar',
  answer: 'Every strip operation leaves a line [@line].',
  keyPoints: 'Hair hides it [@line].\nIt can be wide.',
  topics: [idOf('scars')],
  body: [
    {
      __component: 'blocks.prose',
      content: [{ type: 'heading', level: 2, children: [{ type: 'text', text: 'What it is' }] }, ...text('A line [@dots].')],
    },
    { __component: 'blocks.comparison', comparison: idOf('options') },
    { __component: 'blocks.question-group', questions: [idOf('does-it-hurt'), idOf('withdrawn')] },
    { __component: 'blocks.claim-group', claims: [idOf('painless')] },
  ],
  redFlags: [{ __component: 'blocks.care-card', urgency: 'urgent', heading: 'See a GP urgently if', content: text('it is hot [@heat]') }],
  questionsToAsk: 'Who makes the cuts?',
  relatedGuides: [],
  sources: [],
  clinicalCodes: [],
  nextReview: '2027-11-22',
  authors: [],
});

export const question = published('question', 'does-it-hurt', {
  title: 'Does it hurt?',
  slug: 'does-it-hurt',
  answer: text('Usually somewhat [@pain].'),
  guide: guide.documentId,
  topics: [],
  sources: [],
});

export const claim = published('claim', 'painless', {
  title: 'Is SMP painless?',
  slug: 'painless',
  asAdvertised: 'Painless, with no discomfort',
  verdict: 'wrong',
  why: text('People feel needles [@pain].'),
  truth: text('It hurts somewhat [@pain].'),
  guide: guide.documentId,
  topics: [],
  sources: [],
});

export const comparison = published('comparison', 'options', {
  title: 'Options side by side',
  slug: 'options',
  answer: 'Nothing, medicine or surgery [@line].',
  options: [
    { key: 'nothing', name: 'Do nothing for now' },
    { key: 'smp', name: 'Scalp micropigmentation', guide: guide.documentId },
    { key: 'wig', name: 'Wig or fibres', guide: idOf('withdrawn') },
  ],
  criteria: [
    {
      name: 'What it is',
      help: 'In a sentence [@line].',
      cells: [
        { option: 'nothing', text: 'You leave your hair as it is.', certainty: 'high', numbers: [] },
        { option: 'smp', text: 'A tattoo of small dots [@dots].', certainty: 'moderate', numbers: [] },
        { option: 'wig', text: 'Cover that comes off.', certainty: 'high', numbers: [] },
      ],
    },
    {
      name: 'Time off',
      cells: [
        { option: 'nothing', text: 'None.', certainty: 'high', numbers: [{ low: 0, unit: 'days' }] },
        {
          option: 'smp',
          text: 'Some days of redness, clinics say [@pain].',
          certainty: 'very-low',
          numbers: [{ low: 4, high: 5, unit: 'days' }],
        },
        { option: 'wig', text: 'We looked and found nothing.', certainty: 'none', numbers: [] },
      ],
    },
  ],
  topics: [idOf('scars')],
  sources: [],
  nextReview: '2027-10-22',
});

export const source = published('source', 'line', {
  title: 'A letter on the line',
  key: 'line',
  organisation: 'A journal',
  year: 2012,
  type: 'review',
  url: 'https://example.org/line',
  accessed: '2026-11-22',
  commercial: false,
  retracted: false,
});
