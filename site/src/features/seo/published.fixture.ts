import type { ContentOf, ContentType, Published } from 'shared-types';
import { urlOf } from 'shared-types';

const ids: Record<string, string> = {};

/** A documentId that is the same for a name within one test file. */
const idOf = (name: string): string => (ids[name] ??= `${Object.keys(ids).length}`.padStart(24, 'a'));

/** A published document of a type: its address follows from its contents, its dates are those of a first publication. */
const published = <Type extends ContentType>(
  type: Type,
  content: ContentOf<Type>,
  over: Partial<Published<Type>> = {},
): Published<Type> => {
  const slug = 'slug' in content ? String(content.slug) : content.title;
  return {
    type,
    documentId: idOf(slug),
    url: urlOf(type, { slug }),
    revision: 1,
    firstPublishedAt: '2026-11-22T09:55:00.000Z',
    publishedAt: '2026-11-22T09:55:00.000Z',
    review: null,
    changes: [{ revision: 1, at: '2026-11-22T09:55:00.000Z', note: 'First published' }],
    revisions: [{ revision: 1, at: '2026-11-22T09:55:00.000Z', note: 'First published', major: true, mark: 'r1-0a1b2c3d' }],
    content,
    ...over,
  };
};

export const alopecia = published('topic', {
  title: 'Alopecia',
  slug: 'alopecia',
  summary: 'What makes hair thin, shed or fall in patches.',
  order: 1,
  tint: 'alopecia',
});

export const scars = published('topic', {
  title: 'Scars',
  slug: 'scars',
  summary: 'What each treatment of a scar can change.',
  order: 4,
  tint: 'scars',
});

export const leaflet = published('source', {
  title: 'Alopecia areata',
  key: 'bad-aa-leaflet',
  organisation: 'British Association of Dermatologists',
  year: 2024,
  type: 'patient-information',
  url: 'https://leaflet.example/aa',
  accessed: '2026-11-20',
  commercial: false,
  retracted: false,
});

export const trial = published('source', {
  title: 'A trial of waiting',
  key: 'waiting-trial-2020',
  organisation: 'Journal of Patience',
  type: 'trial',
  url: 'https://trial.example/1',
  doi: '10.1000/waiting',
  accessed: '2026-11-20',
  commercial: true,
  retracted: false,
});

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string) => ({ type: 'paragraph' as const, children: [text(words)] });
const heading = (words: string) => ({ type: 'heading' as const, level: 2, children: [text(words)] });

export const areata = published(
  'guide',
  {
    title: 'Alopecia areata <round patches>',
    slug: 'alopecia-areata',
    shortId: 'k7m2q',
    kind: 'condition',
    answer: 'Hair can return, but nobody can predict when [@bad-aa-leaflet].',
    keyPoints: 'It does not scar [@bad-aa-leaflet].\nWaiting is a valid choice [@waiting-trial-2020].',
    topics: [alopecia.documentId],
    body: [
      {
        __component: 'blocks.prose',
        content: [heading('What it is'), paragraph('Round patches [@bad-aa-leaflet].'), heading('Sources'), paragraph('Of doubt.')],
      },
    ],
    redFlags: [
      { __component: 'blocks.care-card', urgency: 'urgent', heading: 'See a GP now if', content: [paragraph('Your scalp is hot.')] },
    ],
    questionsToAsk: 'How sure are you?\nWhat if I wait?',
    relatedGuides: [idOf('strip-scars')],
    sources: [],
    clinicalCodes: [{ system: 'icd10', code: 'L63', label: 'Alopecia areata' }],
    nextReview: '2027-10-20',
    authors: [],
  },
  {
    revision: 2,
    publishedAt: '2027-01-05T10:00:00.000Z',
    changes: [
      { revision: 2, at: '2027-01-05T10:00:00.000Z', note: 'New figures on regrowth' },
      { revision: 1, at: '2026-11-22T09:55:00.000Z', note: 'First published' },
    ],
    revisions: [
      { revision: 2, at: '2027-01-05T10:00:00.000Z', note: 'New figures on regrowth', major: true, mark: 'r2-4e5f6a7b' },
      { revision: 1, at: '2026-11-22T09:55:00.000Z', note: 'First published', major: true, mark: 'r1-0a1b2c3d' },
    ],
  },
);

export const stripScars = published('guide', {
  ...areata.content,
  title: 'Strip scars',
  slug: 'strip-scars',
  kind: 'scar',
  answer: 'A line without hair [@bad-aa-leaflet].',
  topics: [scars.documentId],
  redFlags: [],
  questionsToAsk: undefined,
  relatedGuides: [],
  clinicalCodes: [],
});

export const waiting = published('question', {
  title: 'Can I do nothing?',
  slug: 'can-i-do-nothing',
  answer: [paragraph('Yes, you can [@waiting-trial-2020].'), paragraph('Many do.')],
  guide: areata.documentId,
  topics: [alopecia.documentId],
  sources: [],
});

export const options = published('comparison', {
  title: 'Options side by side',
  slug: 'hair-loss-options',
  answer: 'Doing nothing is one of them [@bad-aa-leaflet].',
  options: [
    { key: 'nothing', name: 'Do nothing' },
    { key: 'smp', name: 'Scalp micropigmentation' },
  ],
  criteria: [
    {
      name: 'Time off',
      cells: [
        { option: 'nothing', text: 'None.', certainty: 'high', numbers: [] },
        { option: 'smp', text: 'A few days.', certainty: 'low', numbers: [] },
      ],
    },
  ],
  topics: [alopecia.documentId],
  sources: [],
  nextReview: '2027-10-20',
});

export const about = published('page', {
  title: 'About Scalpwise',
  slug: 'about',
  answer: 'Who writes these guides, and who pays.',
  body: [{ __component: 'blocks.prose', content: [paragraph('Its editors.')] }],
});

export const siteFrame = {
  settings: {
    title: 'Scalpwise',
    tagline: 'Evidence-first guides to hair loss',
    funding: 'No funder has been named yet.',
    licence: 'All rights reserved for now.',
  },
  topics: [alopecia, scars],
  pages: [{ url: about.url, title: about.content.title }],
  origin: 'https://scalpwise.example',
};
