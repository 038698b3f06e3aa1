import { expect, test } from 'vitest';
import { Picture } from '../references.ts';
import { checkContent, formatFinding, type ContentFiles, type KnownDocument } from './check-content.ts';

const id = (name: string): string =>
  name
    .replace(/[^a-z0-9]/g, '')
    .padEnd(24, '0')
    .slice(0, 24);

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

const otherKinds = {
  'sources/nhs-hair-loss.md': source,
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
A few [@nhs-hair-loss].
:::
`,
  'synonym-sets/fue.md': `---\ndocumentId: ${id('synonyms')}\ntitle: FUE\nterms: [FUE, excision]\n---\n`,
  'redirects/old.md': `---\ndocumentId: ${id('redirect')}\ntitle: Old\nfrom: /old/\nto: /new/\n---\n`,
  'site-settings/site-settings.md': `---\ndocumentId: ${id('settings')}\ntitle: Scalpwise\ntagline: Guides\nfunding: None.\nlicence: Ours.\n---\n`,
};

test('a claim, a term, a page, a comparison, a synonym set, a redirect, settings and a person', () => {
  const { documents, findings } = checked(otherKinds);
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
            text: 'A few [@nhs-hair-loss].',
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
