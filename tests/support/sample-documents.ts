/** Fields of small valid documents, as the admin sends them. `name` makes their slugs and keys distinct. */

const connect = (documentIds: string[]): object => ({ set: documentIds.map((documentId) => ({ documentId })) });

export const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });

export const topicFields = (name: string, title = `Topic ${name}`): object => ({
  title,
  slug: `topic-${name}`,
  summary: 'What belongs together.',
  order: 1,
  tint: 'scars',
});

export const sourceFields = (name: string, title = `Source ${name}`): object => ({
  title,
  key: `source-${name}`,
  organisation: 'An institute',
  year: 2024,
  type: 'review',
  url: 'https://example.org/paper',
  accessed: '2026-11-22',
  commercial: false,
});

export const termFields = (name: string, cited: string[] = [], title = `Term ${name}`): object => ({
  title,
  slug: `term-${name}`,
  definition: `What it means.${cited.length > 0 ? ` [${cited.map((key) => `@${key}`).join('; ')}]` : ''}`,
});

export const guideFields = (name: string, topics: string[], title = `Guide ${name}`): object => ({
  title,
  slug: `guide-${name}`,
  kind: 'overview',
  answer: 'The answer in a sentence.',
  keyPoints: 'One thing\nAnother thing',
  topics: connect(topics),
  body: [
    { __component: 'blocks.prose', content: [paragraph('The text.')] },
    { __component: 'blocks.callout', tone: 'note', title: 'A note', content: [paragraph('More text.')] },
  ],
  redFlags: [{ urgency: 'urgent', heading: 'See a doctor now if', content: [paragraph('it hurts.')] }],
  nextReview: '2027-11-22',
});

export const questionFields = (name: string, guide: string): object => ({
  title: `Question ${name}`,
  slug: `question-${name}`,
  answer: [paragraph('An answer.')],
  guide: connect([guide]),
});

export const comparisonFields = (name: string, topics: string[], title = `Comparison ${name}`): object => {
  const cells = ['nothing', 'smp'].map((option) => ({ option, text: 'What one row says of one option.', certainty: 'low', numbers: [] }));
  return {
    title,
    slug: `comparison-${name}`,
    answer: 'What the table shows.',
    topics: connect(topics),
    options: [
      { key: 'nothing', name: 'Do nothing' },
      { key: 'smp', name: 'Scalp tattoo' },
    ],
    criteria: ['Surgery', 'Upkeep'].map((row) => ({ name: row, cells })),
    nextReview: '2027-11-22',
  };
};
