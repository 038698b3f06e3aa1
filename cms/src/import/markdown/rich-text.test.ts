import { expect, test } from 'vitest';
import { Manuscript } from '../manuscript.ts';
import { parseContent } from './parse-markdown.ts';
import { richText } from './rich-text.ts';

function converted(text: string) {
  const manuscript = new Manuscript(text);
  const nodes = richText(parseContent(text).children, manuscript);
  return { nodes, notes: manuscript.notes.map(({ line, text: said }) => `${line}: ${said}`) };
}

const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const words = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });

test('keeps paragraphs, bold, links and citations', () => {
  expect(converted('About **1 in 5** people [@nhs-hair-loss; @bad-aa-leaflet],\nsays [the leaflet](https://example.org/a).')).toEqual({
    nodes: [
      paragraph(
        words('About '),
        words('1 in 5', { bold: true }),
        words(' people [@nhs-hair-loss; @bad-aa-leaflet], says '),
        { type: 'link', url: 'https://example.org/a', children: [words('the leaflet')] },
        words('.'),
      ),
    ],
    notes: [],
  });
});

test('keeps headings of level 2 to 4 and quotations', () => {
  expect(converted('## Two\n\n### Three\n\n#### **Four**\n\n> Said so.')).toEqual({
    nodes: [
      { type: 'heading', level: 2, children: [words('Two')] },
      { type: 'heading', level: 3, children: [words('Three')] },
      { type: 'heading', level: 4, children: [words('Four')] },
      { type: 'quote', children: [words('Said so.')] },
    ],
    notes: [],
  });
});

test('nests lists as Strapi’s editor does: the inner list follows its item', () => {
  expect(converted('- one\n  1. first\n  2. second\n- two')).toEqual({
    nodes: [
      {
        type: 'list',
        format: 'unordered',
        indentLevel: 0,
        children: [
          { type: 'list-item', children: [words('one')] },
          {
            type: 'list',
            format: 'ordered',
            indentLevel: 1,
            children: [
              { type: 'list-item', children: [words('first')] },
              { type: 'list-item', children: [words('second')] },
            ],
          },
          { type: 'list-item', children: [words('two')] },
        ],
      },
    ],
    notes: [],
  });
});

test('puts back colons that only look like a directive', () => {
  const text = 'At 10:30, with minoxidil:placebo and :smile[x]{a=1}, about ~5 to ~10 days.';
  expect(converted(text)).toEqual({ nodes: [paragraph(words(text))], notes: [] });
});

test('keeps links to this site, e-mail and telephone, and links written by label', () => {
  const { nodes, notes } = converted('[a](/guides/a/#b) [b](mailto:a@example.org) [c](tel:116123) [d][e]\n\n[e]: https://example.org');
  expect(nodes[0]).toMatchObject({
    children: [
      { url: '/guides/a/#b' },
      { text: ' ' },
      { url: 'mailto:a@example.org' },
      { text: ' ' },
      { url: 'tel:116123' },
      { text: ' ' },
      { url: 'https://example.org' },
    ],
  });
  expect(notes).toEqual([]);
});

test('keeps the words of what it can’t keep, and says at which line', () => {
  const { nodes, notes } = converted(
    [
      '# Title',
      '',
      'An *important* ~~old~~ `word`, [a](#b), [c](javascript:alert), ![d](e.png) <b>f</b>.',
      '',
      '---',
      '',
      '##### Five',
      '',
      '- one',
      '',
      '  two',
      '',
      '<div>gone</div>',
      '',
      '```',
      'some code',
      '```',
      '',
      '| a |',
      '|---|',
      '',
      'Note[^1].',
      '',
      '[^1]: Below.',
    ].join('\n'),
  );
  expect(nodes).toEqual([
    { type: 'heading', level: 2, children: [words('Title')] },
    paragraph(words('An important old word, a, c, f.')),
    { type: 'heading', level: 4, children: [words('Five')] },
    { type: 'list', format: 'unordered', indentLevel: 0, children: [{ type: 'list-item', children: [words('one\ntwo')] }] },
    paragraph(words('some code')),
    paragraph(words('Note.')),
  ]);
  expect(notes).toMatchInlineSnapshot(`
    [
      "1: A level-1 heading (#) is the page’s title. Start at level 2 (##).",
      "3: Italics are not kept. Write plain words, or **bold**.",
      "3: Struck-through text is not kept as such. Delete it, or write it plainly.",
      "3: Code is not kept as such. Write plain words.",
      "3: The link to “#b” is not kept. A link starts with https://, mailto:, tel: or, on this site, with /.",
      "3: The link to “javascript:alert” is not kept. A link starts with https://, mailto:, tel: or, on this site, with /.",
      "3: A picture in the text is not kept. Use a figure block, which asks for its description and rights.",
      "3: HTML is not kept. Write Markdown.",
      "3: HTML is not kept. Write Markdown.",
      "5: A line across the page is not kept. Use a heading.",
      "7: Headings go down to level 4 (####).",
      "11: A list item holds one paragraph. The further one was joined to it.",
      "13: HTML is not kept. Write Markdown.",
      "15: Code is not kept as such. Write plain words.",
      "19: A table can’t stand here. Put it into an evidence-table block.",
      "22: Footnotes are not kept. Cite a source where the fact stands: [@source-key].",
      "24: Footnotes are not kept. Cite a source where the fact stands: [@source-key].",
    ]
  `);
});
