import { expect, test } from 'vitest';
import { checkContent, formatFinding } from './check-content.ts';

const id = (name: string): string =>
  name
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(0, 24);

function checked(files: Record<string, string>): string[] {
  const { findings } = checkContent({ texts: Object.entries(files).map(([file, text]) => ({ file, text })), pictures: new Map() });
  return findings.map(formatFinding);
}

const badlyWritten = {
  'stray.md': '',
  'guide/in-the-wrong-folder.md': '',
  'terms/no-front-matter.md': 'Text.\n',
  'terms/bad-yaml.md': '---\ntitle: A: B\n---\nText.\n',
  'terms/a-list.md': '---\n- title\n---\nText.\n',
  'terms/no-id.md': '---\ntitle: A\nslug: no-id\n---\n\nText.\n',
  'terms/bad-id.md': '---\ndocumentId: ABC\ntitle: A\nslug: bad-id\n---\n\nText.\n',
  'terms/other-name.md': `---\ndocumentId: ${id('othername')}\ntitle: A\nslug: another-name\n---\n\nText.\n`,
  'terms/unknown-field.md': `---\ndocumentId: ${id('unknownfield')}\ntitle: A\nslug: unknown-field\nsynonyms: [b]\n---\n\nText.\n`,
  'terms/text-field.md': `---\ndocumentId: ${id('textfield')}\ntitle: A\nslug: text-field\ndefinition: B\n---\n\nText.\n`,
  'terms/two-paragraphs.md': `---\ndocumentId: ${id('twoparagraphs')}\ntitle: A\nslug: two-paragraphs\n---\n\nOne.\n\nTwo.\n`,
  'terms/same-id.md': `---\ndocumentId: ${id('twoparagraphs')}\ntitle: A\nslug: same-id\n---\n\nText.\n`,
  'terms/lost.md': `---\ndocumentId: ${id('lost')}\ntitle: A\nslug: lost\nguide: nowhere\n---\n\nText [@no-source].\n`,
  'questions/lists.md': `---\ndocumentId: ${id('lists')}\ntitle: A\nslug: lists\nguide: [a]\ntopics: alopecia\n---\n\n## No\n\nText.\n`,
  'claims/parts.md': `---\ndocumentId: ${id('parts')}\ntitle: A\nslug: parts\nasAdvertised: B\nverdict: wrong\n---\n\nBefore.\n\n## Because\n\nText.\n`,
  'topics/text.md': `---\ndocumentId: ${id('topictext')}\ntitle: A\nslug: text\nsummary: B\norder: 1\ntint: smp\n---\n\nText.\n`,
  'comparisons/cells.md': `---
documentId: ${id('cells')}
title: A
slug: cells
answer: B
nextReview: 2027-11-22
---

Before.

## Row

:::cell{option="a" certainty="high" numbers="soon"}
- list
:::

After.
`,
  'pages/citations.md': `---\ndocumentId: ${id('citations')}\ntitle: A [@b]\nslug: citations\nanswer: C [@d, @e]\n---\n\nText [@f;\n@g].\n`,
};

test('every finding names file and line', () => {
  expect(checked(badlyWritten)).toMatchInlineSnapshot(`
    [
      "claims/parts.md:9: A claim’s text starts with the heading “## Why”.",
      "claims/parts.md:11: A claim has two headings: “## Why”, then “## What is true”.",
      "comparisons/cells.md:9: A comparison’s text starts with the heading of its first row (##).",
      "comparisons/cells.md:13: “soon” is no quantity. Write “low–high unit” or “value unit”; several with “;”.",
      "comparisons/cells.md:14: A cell holds plain paragraphs and nothing else.",
      "comparisons/cells.md:17: A row holds one sentence of help, then its cells (:::cell), and nothing else.",
      "guide/in-the-wrong-folder.md:1: Its folder is no type’s. There are: topics, sources, people, synonym-sets, redirects, site-settings, comparisons, claims, terms, questions, guides, pages.",
      "pages/citations.md:3: title can’t hold a citation.",
      "pages/citations.md:3: There is no source “b”.",
      "pages/citations.md:5: “[@d, @e]” is no citation. Write [@source-key], or [@a; @b].",
      "pages/citations.md:8: There is no source “f”.",
      "pages/citations.md:8: There is no source “g”.",
      "questions/lists.md:5: guide is one slug.",
      "questions/lists.md:6: topics is a list: [slug-a, slug-b].",
      "questions/lists.md:9: An answer has no headings.",
      "stray.md:1: Its folder is no type’s. There are: topics, sources, people, synonym-sets, redirects, site-settings, comparisons, claims, terms, questions, guides, pages.",
      "terms/a-list.md:2: The front matter is not a list of fields, each “name: value”.",
      "terms/bad-id.md:2: documentId is 24 lower-case letters and digits.",
      "terms/bad-yaml.md:2: The front matter is not valid YAML: Nested mappings are not allowed in compact mappings",
      "terms/lost.md:5: There is no guide “nowhere”.",
      "terms/lost.md:8: There is no source “no-source”.",
      "terms/no-front-matter.md:1: The file doesn’t start with front matter: a line of ---, the fields, and a line of ---.",
      "terms/no-id.md:1: The file has no documentId. Run content:import --assign-ids.",
      "terms/other-name.md:4: slug is “another-name”, but the file is called other-name.md. Give both one name.",
      "terms/text-field.md:5: definition is the text below the front matter. Write it there.",
      "terms/two-paragraphs.md:2: terms/same-id.md has the same documentId.",
      "terms/two-paragraphs.md:9: A definition is one paragraph.",
      "terms/unknown-field.md:5: There is no field “synonyms”. There are: title, slug, aliases, guide.",
      "topics/text.md:10: Nothing may stand below the front matter of this file.",
    ]
  `);
});

const document = (lines: string[], text: string): string => ['---', ...lines, '---', '', text, ''].join('\n');

const againstTheContract = {
  'pages/api.md': document([`documentId: ${id('api')}`, 'title: A', 'slug: api', `answer: ${'b'.repeat(301)}`], 'Text.'),
  'pages/empty.md': document([`documentId: ${id('empty')}`, 'slug: empty', 'answer: ""'], ''),
  'pages/blocks.md': document(
    [`documentId: ${id('blocks')}`, 'title: A', 'slug: blocks', 'answer: B'],
    [
      'Text.',
      '',
      ':::callout{tone="loud" title="A"}',
      'Text.',
      ':::',
      '',
      ':::steps',
      `1. **${'c'.repeat(121)}** Text.`,
      '2. **Nothing.**',
      ':::',
      '',
      ':::numbers',
      ':::',
      '',
      '::question-group{title="None"}',
    ].join('\n'),
  ),
  'topics/order.md': document([`documentId: ${id('order')}`, 'title: A', 'slug: order', 'summary: B', 'order: first', 'tint: green'], ''),
  'sources/Bad-Key.md': document(
    [`documentId: ${id('badkey')}`, 'key: Bad-Key', 'title: A', 'organisation: B', 'type: trial', 'url: nowhere', 'accessed: 22/11/2026'],
    '',
  ),
  'comparisons/rows.md': document(
    [
      `documentId: ${id('rows')}`,
      'title: A',
      'slug: rows',
      'answer: B',
      'topics: [alopecia]',
      'nextReview: 2027-11-22',
      'options:',
      '  - { key: a, name: A }',
      '  - { key: B, name: B }',
    ],
    '## Row\n\n:::cell{option="a" certainty="high"}\nText.\n:::\n',
  ),
  'topics/alopecia.md': document(
    [`documentId: ${id('topic')}`, 'title: A', 'slug: alopecia', 'summary: B', 'order: 1', 'tint: alopecia'],
    '',
  ),
};

test('what breaks the contract is named by its field, at its own line', () => {
  expect(checked(againstTheContract)).toMatchInlineSnapshot(`
    [
      "comparisons/rows.md:10: options 2 → key is “B”, which doesn’t fit /^[a-z0-9]+(-[a-z0-9]+)*$/.",
      "comparisons/rows.md:13: criteria 1 → cells has too few: at least 2.",
      "comparisons/rows.md:13: “Row” has cells for a; it needs one each for a, B, in this order.",
      "pages/api.md:4: This address belongs to a part of the site. Choose another.",
      "pages/api.md:5: answer is 301 characters long; it may have 300.",
      "pages/blocks.md:10: body 2 (callout) → tone is “loud”; it may be note, important.",
      "pages/blocks.md:15: body 3 (steps) → items 1 → title is 121 characters long; it may have 120.",
      "pages/blocks.md:16: body 3 (steps) → items 2 → text is empty.",
      "pages/blocks.md:19: body 4 (numbers) → items is empty.",
      "pages/blocks.md:22: body 5 (question-group) → questions is empty.",
      "pages/empty.md:1: title is missing.",
      "pages/empty.md:1: body is empty.",
      "pages/empty.md:4: answer is empty.",
      "sources/Bad-Key.md:3: key is “Bad-Key”, which doesn’t fit /^[a-z0-9]+(-[a-z0-9]+)*$/.",
      "sources/Bad-Key.md:7: url is “nowhere”, which doesn’t fit /^https?:\\/\\/[^\\s]+$/.",
      "sources/Bad-Key.md:8: accessed is “22/11/2026”, which doesn’t fit: it must be a date.",
      "topics/order.md:6: order is “first”; it must be number.",
      "topics/order.md:7: tint is “green”; it may be alopecia, smp, transplants, scars, living.",
    ]
  `);
});
