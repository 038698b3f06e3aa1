import { expect, test } from 'vitest';
import { Picture } from '../references.ts';
import { checkContent, formatFinding, type ContentFiles, type KnownDocument } from './check-content.ts';

const id = (name: string): string => name.replace(/[^a-z0-9]/g, '').padEnd(24, '0').slice(0, 24);

const topic = `---\ndocumentId: ${id('topic')}\ntitle: Alopecia\nslug: alopecia\nsummary: Hair loss.\norder: 1\ntint: alopecia\n---\n`;
const source = `---
documentId: ${id('source')}
key: nhs-hair-loss
title: Hair loss
organisation: NHS
year: 2023
type: patient-information
url: https://www.nhs.uk/conditions/hair-loss/
doi:
pmid: 12345678
accessed: 2026-11-22
commercial: false
---
`;
const question = `---
documentId: ${id('question')}
title: "Does it grow back?"
slug: does-it-grow-back
guide: alopecia-areata
topics: [alopecia]
aliases: [will my hair come back, regrowth]
---

Often, **yes** [@nhs-hair-loss].
`;
const guide = `---
documentId: ${id('guide')}
shortId: k7m2qa
title: Alopecia areata
slug: alopecia-areata
kind: condition
answer: Hair falls out in round patches [@nhs-hair-loss].
keyPoints:
  - It often grows back.
  - It
    is not catching.
topics: [alopecia]
clinicalCodes:
  - { system: icd10, code: L63, label: Alopecia areata }
nextReview: 2027-11-22
---

## What it is

Round patches.

::question-group{questions="does-it-grow-back"}

::::red-flags
:::care-card{urgency="urgent" heading="See a GP urgently if"}
- it hurts
:::
::::
`;

function checked(files: Record<string, string>, known: KnownDocument[] = [], pictures: ContentFiles['pictures'] = new Map()) {
  const { documents, findings } = checkContent({ texts: Object.entries(files).map(([file, text]) => ({ file, text })), pictures }, known);
  return { documents, findings: findings.map(formatFinding) };
}

const library = {
  'guides/alopecia-areata.md': guide,
  'questions/does-it-grow-back.md': question,
  'sources/nhs-hair-loss.md': source,
  'topics/alopecia.md': topic,
};

test('a library becomes documents that name each other by documentId', () => {
  const { documents, findings } = checked(library);
  expect(findings).toEqual([]);
  expect(documents.map(({ type }) => type)).toEqual(['topic', 'source', 'question', 'guide']);
  expect(documents.find(({ type }) => type === 'guide')?.content).toEqual({
    title: 'Alopecia areata',
    slug: 'alopecia-areata',
    shortId: 'k7m2qa',
    kind: 'condition',
    answer: 'Hair falls out in round patches [@nhs-hair-loss].',
    keyPoints: 'It often grows back.\nIt is not catching.',
    topics: [id('topic')],
    clinicalCodes: [{ system: 'icd10', code: 'L63', label: 'Alopecia areata' }],
    nextReview: '2027-11-22',
    body: [
      {
        __component: 'blocks.prose',
        content: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'What it is' }] },
          { type: 'paragraph', children: [{ type: 'text', text: 'Round patches.' }] },
        ],
      },
      { __component: 'blocks.question-group', questions: [id('question')] },
    ],
    redFlags: [
      {
        __component: 'blocks.care-card',
        urgency: 'urgent',
        heading: 'See a GP urgently if',
        content: [{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'it hurts' }] }] }],
      },
    ],
    relatedGuides: [],
    sources: [],
    authors: [],
  });
  expect(documents.find(({ type }) => type === 'question')?.content).toMatchObject({
    guide: id('guide'),
    aliases: 'will my hair come back\nregrowth',
    answer: [{ children: [{ text: 'Often, ' }, { text: 'yes', bold: true }, { text: ' [@nhs-hair-loss].' }] }],
  });
  expect(documents.find(({ type }) => type === 'source')?.content).toMatchObject({ key: 'nhs-hair-loss', pmid: '12345678', year: 2023 });
});

test('a claim, a term, a page, a comparison, a synonym set, a redirect, settings and a person', () => {
  const { documents, findings } = checked({
    'topics/alopecia.md': topic,
    'people/a-writer.md': `---\ndocumentId: ${id('person')}\nname: A writer\nslug: a-writer\nrole: Editor\n---\n`,
    'claims/is-it-permanent.md': `---
documentId: ${id('claim')}
title: Is it permanent?
slug: is-it-permanent
asAdvertised: It lasts for ever.
verdict: misleading
---

## Why

It fades.

## What is true

- It fades.
`,
    'terms/fue.md': `---\ndocumentId: ${id('term')}\ntitle: FUE\nslug: fue\n---\n\nOne unit\nat a time.\n`,
    'pages/about.md': `---\ndocumentId: ${id('page')}\ntitle: About\nslug: about\nanswer: Who writes this.\n---\n\nUs.\n`,
    'comparisons/options.md': `---
documentId: ${id('comparison')}
title: Options
slug: options
answer: They differ.
topics: [alopecia]
nextReview: 2027-11-22
options:
  - { key: nothing, name: Nothing }
  - { key: smp, name: SMP }
---

## Visits

How often.

:::cell{option="nothing" certainty="high"}
None.
:::
:::cell{option="smp" certainty="low" numbers="2–3 visits; 1,500.5 GBP"}
A few.
:::
`,
    'synonym-sets/fue.md': `---\ndocumentId: ${id('synonyms')}\ntitle: FUE\nterms: [FUE, excision]\n---\n`,
    'redirects/old.md': `---\ndocumentId: ${id('redirect')}\ntitle: Old\nfrom: /old/\nto: /new/\n---\n`,
    'site-settings/site-settings.md': `---\ndocumentId: ${id('settings')}\ntitle: Scalpwise\ntagline: Guides\nfunding: None.\nlicence: Ours.\n---\n`,
  });
  expect(findings).toEqual([]);
  const content = Object.fromEntries(documents.map(({ type, content: made }) => [type, made]));
  expect(content['claim']).toMatchObject({ why: [{ type: 'paragraph' }], truth: [{ type: 'list' }], verdict: 'misleading' });
  expect(content['term']).toMatchObject({ definition: 'One unit at a time.' });
  expect(content['page']).toMatchObject({ body: [{ __component: 'blocks.prose' }] });
  expect(content['comparison']).toMatchObject({
    options: [{ key: 'nothing' }, { key: 'smp' }],
    criteria: [
      {
        name: 'Visits',
        help: 'How often.',
        cells: [
          { option: 'nothing', text: 'None.', certainty: 'high', numbers: [] },
          {
            option: 'smp',
            text: 'A few.',
            numbers: [
              { low: 2, high: 3, unit: 'visits' },
              { low: 1500.5, unit: 'GBP' },
            ],
          },
        ],
      },
    ],
  });
  expect(content['synonym-set']).toMatchObject({ terms: 'FUE\nexcision' });
  expect(content['redirect']).toMatchObject({ from: '/old/', to: '/new/' });
  expect(content['site-settings']).toMatchObject({ title: 'Scalpwise' });
  expect(content['person']).toMatchObject({ name: 'A writer' });
});

test('documents that the CMS has already can be named, and their addresses are taken', () => {
  const known: KnownDocument[] = [
    { type: 'topic', documentId: id('othertopic'), address: 'alopecia' },
    { type: 'source', documentId: id('othersource'), address: 'nhs-hair-loss' },
    { type: 'guide', documentId: id('otherguide'), address: 'alopecia-areata' },
  ];
  const { documents, findings } = checked({ 'questions/does-it-grow-back.md': question }, known);
  expect(findings).toEqual([]);
  expect(documents[0]?.content).toMatchObject({ guide: id('otherguide'), topics: [id('othertopic')] });
  expect(checked({ 'topics/alopecia.md': topic }, known).findings).toMatchInlineSnapshot(`
    [
      "topics/alopecia.md:1: Another topic called “alopecia” is in the CMS, with the documentId othertopic00000000000000.",
    ]
  `);
});

test('a figure needs its picture beside the file', () => {
  const figure = '::figure{src="scalp.png" alt="A scalp" longDescription="A shaved scalp." credit="Ours" licence="CC BY 4.0"}';
  const text = `---\ndocumentId: ${id('page')}\ntitle: About\nslug: about\nanswer: Who.\n---\n\n${figure}\n`;
  const picture = new Picture({ sha256: 'a'.repeat(64), mime: 'image/png', name: 'scalp.png', place: '/somewhere', size: 1 });
  expect(checked({ 'pages/about.md': text }, [], new Map([['pages/scalp.png', picture]])).documents[0]?.content).toMatchObject({
    body: [{ __component: 'blocks.figure', image: { sha256: 'a'.repeat(64), mime: 'image/png' } }],
  });
  expect(checked({ 'pages/about.md': text }).findings).toMatchInlineSnapshot(`
    [
      "pages/about.md:8: There is no picture “scalp.png” beside this file: a .png, .jpg, .webp or .avif.",
    ]
  `);
});

test('every finding names file and line', () => {
  const broken = {
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
  expect(checked(broken).findings).toMatchInlineSnapshot(`
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

test('what breaks the contract is named by its field, at its own line', () => {
  const contract = (lines: string[], text: string): string => ['---', ...lines, '---', '', text, ''].join('\n');
  const broken = {
    'pages/api.md': contract([`documentId: ${id('api')}`, 'title: A', 'slug: api', `answer: ${'b'.repeat(301)}`], 'Text.'),
    'pages/empty.md': contract([`documentId: ${id('empty')}`, 'slug: empty', 'answer: ""'], ''),
    'pages/blocks.md': contract(
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
    'topics/order.md': contract([`documentId: ${id('order')}`, 'title: A', 'slug: order', 'summary: B', 'order: first', 'tint: green'], ''),
    'sources/Bad-Key.md': contract(
      [`documentId: ${id('badkey')}`, 'key: Bad-Key', 'title: A', 'organisation: B', 'type: trial', 'url: nowhere', 'accessed: 22/11/2026'],
      '',
    ),
    'comparisons/rows.md': contract(
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
    'topics/alopecia.md': topic,
  };
  expect(checked(broken).findings).toMatchInlineSnapshot(`
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
