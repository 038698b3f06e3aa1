import type { Published } from 'shared-types';
import { guide, published } from '../blocks/fixture-library.ts';
import { cautionRows, optionRows, questionPlans } from './questions.ts';

const options = [
  { key: 'wait', name: 'Wait and leave it', guide: guide.documentId },
  { key: 'hair-length', name: 'Wear hair longer' },
  { key: 'revision', name: 'Cut it out again' },
  { key: 'grafts', name: 'Grafts into the scar' },
  { key: 'smp', name: 'Scalp micropigmentation' },
  { key: 'steroid-or-laser', name: 'Steroid injections or laser' },
];

/** Every row that the pathway names, each as a sentence: the fragment of `What it is` is `what-it-is`. */
const rows = [
  ...new Set([
    ...optionRows,
    ...cautionRows,
    ...questionPlans.flatMap(({ help, answers }) => [
      ...(help ? [help] : []),
      ...answers.flatMap(({ cells }) => cells.map(([row]) => row)),
    ]),
  ]),
];
const asName = (id: string): string => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

export const comparison = published('comparison', 'strip-scar-options', {
  title: 'Options for a strip scar',
  slug: 'strip-scar-options',
  answer: 'It can be left, and nothing removes it [@line].',
  options,
  criteria: rows.map((row) => ({
    name: asName(row),
    help: `Help of ${row} [@pain].`,
    cells: options.map(({ key }) => ({ option: key, text: `${row} of ${key} [@dots].`, certainty: 'low', numbers: [] })),
  })),
  topics: [],
  sources: [],
  nextReview: '2027-10-22',
});

const heading = (text: string, level = 2) => ({ type: 'heading' as const, level, children: [{ type: 'text' as const, text }] });
const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ type: 'text' as const, text }] });

export const stripScars: Published<'guide'> = {
  ...guide,
  content: {
    ...guide.content,
    body: [
      { __component: 'blocks.prose', content: [heading('The line'), paragraph('Before.'), heading('Flat, sunken and raised scars')] },
      { __component: 'blocks.diagram', drawing: 'scar-types' },
      {
        __component: 'blocks.prose',
        content: [
          paragraph('Flat is level [@line].'),
          heading('In detail', 3),
          paragraph('Deeper.'),
          heading('Doing nothing'),
          paragraph('After.'),
        ],
      },
    ],
  },
};

export const repair = published('guide', 'repairing-a-scar', {
  ...guide.content,
  slug: 'repairing-a-scar',
  title: 'Repairing a scar',
  body: [{ __component: 'blocks.prose', content: [heading('What cannot be fixed'), paragraph('Lost roots [@heat].')] }],
  redFlags: [],
});

export const scarTypes = published('guide', 'scar-types', {
  ...guide.content,
  slug: 'scar-types',
  title: 'Kinds of scar',
  redFlags: [
    { __component: 'blocks.care-card', urgency: 'non-urgent', heading: 'See a GP if', content: [paragraph('it troubles you')] },
    { __component: 'blocks.care-card', urgency: 'emergency', heading: 'Call 999 if', content: [paragraph('you collapse')] },
  ],
});
