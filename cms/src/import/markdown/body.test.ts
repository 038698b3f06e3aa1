import { expect, test } from 'vitest';
import { Manuscript } from '../manuscript.ts';
import { PictureFile, Reference } from '../references.ts';
import { bodyBlocks } from './body.ts';
import { parseContent } from './parse-markdown.ts';

function converted(text: string) {
  const manuscript = new Manuscript(text);
  const result = bodyBlocks(parseContent(text).children, manuscript);
  return { ...result, notes: manuscript.notes.map(({ line, text: said }) => `${line}: ${said}`) };
}

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const list = (...items: string[]) => ({
  type: 'list',
  format: 'unordered',
  indentLevel: 0,
  children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
});

test('prose becomes one block a section, cut by the blocks that stand in it', () => {
  const { body, notes } = converted(
    'Before.\n\n## One\n\nText.\n\n### Deeper\n\n::diagram{drawing="hair-cycle"}\n\nMore.\n\n## Two\n\nEnd.',
  );
  expect(
    body.map(
      (block) =>
        (block.content as { children: { text: string }[] }[] | undefined)?.map(({ children }) => children[0]?.text) ?? block.__component,
    ),
  ).toEqual([['Before.'], ['One', 'Text.', 'Deeper'], 'blocks.diagram', ['More.'], ['Two', 'End.']]);
  expect(notes).toEqual([]);
});

test('a callout', () => {
  expect(converted(':::callout{tone="note" title="What we don’t know"}\nText.\n:::')).toEqual({
    body: [{ __component: 'blocks.callout', tone: 'note', title: 'What we don’t know', content: [paragraph('Text.')] }],
    redFlags: [],
    notes: [],
  });
});

test('a care card in the body', () => {
  expect(converted(':::care-card{urgency="non-urgent" heading="See a GP if"}\n- one sign\n:::').body).toEqual([
    { __component: 'blocks.care-card', urgency: 'non-urgent', heading: 'See a GP if', content: [list('one sign')] },
  ]);
});

test('red flags are care cards without a block’s name, and no part of the body', () => {
  const text = '::::red-flags\n:::care-card{urgency="urgent" heading="See a GP urgently if"}\n- it hurts [@a]\n:::\n::::\n\nText.';
  expect(converted(text)).toEqual({
    body: [{ __component: 'blocks.prose', content: [paragraph('Text.')] }],
    redFlags: [{ urgency: 'urgent', heading: 'See a GP urgently if', content: [list('it hurts [@a]')] }],
    notes: [],
  });
});

test('steps', () => {
  expect(converted(':::steps{title="A session"}\n1. **First step.** What happens. [@a]\n2. **Why?** Because.\n:::')).toEqual({
    body: [
      {
        __component: 'blocks.steps',
        title: 'A session',
        items: [
          { title: 'First step', text: 'What happens. [@a]' },
          { title: 'Why?', text: 'Because.' },
        ],
      },
    ],
    redFlags: [],
    notes: [],
  });
});

test('a timeline', () => {
  expect(converted(':::timeline{title="Afterwards"}\n- **Day 0** Redness.\n- **Month 3–4:** Growth [@a].\n:::').body).toEqual([
    {
      __component: 'blocks.timeline',
      title: 'Afterwards',
      events: [
        { when: 'Day 0', text: 'Redness.' },
        { when: 'Month 3–4', text: 'Growth [@a].' },
      ],
    },
  ]);
});

test('a do and don’t list', () => {
  expect(converted(':::do-dont-list{title="After"}\n### Do\n- wash\n- wait\n### Don’t\n- swim\n:::').body).toEqual([
    { __component: 'blocks.do-dont-list', title: 'After', dos: 'wash\nwait', donts: 'swim' },
  ]);
});

test('an evidence table: an empty cell gets a dash, so that the next one stays in its column', () => {
  const text =
    ':::evidence-table{caption="What was studied"}\n| Treatment | Found | Sure |\n|---|---|---|\n| A | Regrowth [@a] | low |\n| B |  | low |\n:::';
  expect(converted(text)).toEqual({
    body: [
      {
        __component: 'blocks.evidence-table',
        caption: 'What was studied',
        columns: 'Treatment\nFound\nSure',
        rows: [{ cells: 'A\nRegrowth [@a]\nlow' }, { cells: 'B\n–\nlow' }],
      },
    ],
    redFlags: [],
    notes: [],
  });
});

test('numbers', () => {
  expect(converted(':::numbers{title="How often"}\n- 12 in 1,000 | an enlarged scar | 533 operations [@a]\n:::').body).toEqual([
    {
      __component: 'blocks.numbers',
      title: 'How often',
      items: [{ numerator: 12, denominator: 1000, outcome: 'an enlarged scar', population: '533 operations [@a]' }],
    },
  ]);
});

test('blocks of one line: diagram, figure, comparison, questions, claims', () => {
  const text = [
    '::diagram{drawing="hair-cycle" caption="The cycle [@a]"}',
    '::figure{src="a.png" alt="A" longDescription="B" caption="C" credit="D" licence="E"}',
    '::comparison{slug="options"}',
    '::question-group{title="Questions" questions="one, two"}',
    '::claim-group{claims="three"}',
  ].join('\n\n');
  expect(converted(text)).toEqual({
    body: [
      { __component: 'blocks.diagram', drawing: 'hair-cycle', caption: 'The cycle [@a]' },
      {
        __component: 'blocks.figure',
        alt: 'A',
        longDescription: 'B',
        caption: 'C',
        credit: 'D',
        licence: 'E',
        image: new PictureFile('a.png', 3),
      },
      { __component: 'blocks.comparison', comparison: new Reference('comparison', 'options', 5) },
      {
        __component: 'blocks.question-group',
        title: 'Questions',
        questions: [new Reference('question', 'one', 7), new Reference('question', 'two', 7)],
      },
      { __component: 'blocks.claim-group', title: undefined, claims: [new Reference('claim', 'three', 9)] },
    ],
    redFlags: [],
    notes: [],
  });
});

const wrong = [
  ':::callout{tone="note" colour="red"}', // 1
  '::diagram{drawing="hair-cycle"}',
  ':::',
  '',
  ':::carecard', // 5
  ':::',
  '',
  '::callout{title="One line"}',
  '',
  ':::diagram{drawing="hair-cycle"}', // 10
  ':::',
  '',
  ':::steps',
  'A paragraph.',
  '1. No title.', // 15
  '2. **Bold.** And a [link](/a/), and **more**.',
  ':::',
  '',
  ':::do-dont-list',
  'Before.',
  '### Maybe', // 21
  '- this',
  ':::',
  '',
  ':::numbers',
  '- about a tenth', // 26
  ':::',
  '',
  ':::evidence-table{caption="None"}',
  'No table.',
  ':::',
  '',
  ':::evidence-table{caption="Wide"}',
  '| a |',
  '|---|',
  '| b | c |', // 36
  ':::',
  '',
  '| d |', // 39
  '|---|',
  '| e |',
  '',
  '::::red-flags', // 43
  'Text.',
  '::::',
  '',
  ':::callout{title="Open"}', // 47
  'Swallows the rest.',
].join('\n');

test('says what is wrong with a block, and at which line', () => {
  const { notes } = converted(wrong);
  expect(notes).toMatchInlineSnapshot(`
    [
      "2: A block can’t stand here. Put it between paragraphs.",
      "1: callout has no “colour”. It has: tone, title.",
      "5: There is no block called “carecard”. There are: callout, care-card, steps, timeline, do-dont-list, evidence-table, numbers, diagram, figure, comparison, question-group, claim-group.",
      "8: callout holds text: write it with three colons, and three after its text.",
      "10: diagram is one line: write it with two colons, ::diagram{…}.",
      "14: steps holds a list and nothing else.",
      "15: Start this list item with its **title** in bold.",
      "16: Bold is not kept here: this field holds plain words.",
      "16: A link is not kept here: this field holds plain words.",
      "20: Put this under “### Do” or “### Don’t”.",
      "21: do-dont-list has two headings: “### Do” and “### Don’t”.",
      "22: Put this under “### Do” or “### Don’t”.",
      "26: A line of numbers reads “N in D | what | who was counted, with its citation”.",
      "29: evidence-table holds one table and nothing else.",
      "36: This row has 2 cells; the table has 1 columns.",
      "39: A table outside an evidence-table block gets the heading above it as its caption. Give it one of its own.",
      "44: red-flags holds care cards and nothing else.",
      "47: callout isn’t closed. End it with a line of :::.",
    ]
  `);
});
