import { expect, test } from 'vitest';
import { allRules } from './all-rules.ts';
import { contract } from './contract.ts';
import { around, guideSubject, heading, link, paragraph } from './documents.fixture.ts';
import type { Subject, Surroundings } from './rule.ts';
import { runRules, subjectOf } from './run-rules.ts';

const found = (subject: Subject, changed: Partial<Surroundings> = {}): string[] =>
  runRules(subject, around(changed), ['error', 'warning', 'advice']).map(({ rule }) => rule);
const inText = (text: string): string[] => found(guideSubject([paragraph(text)]));

test('every rule has a name of its own and says why and what to do', () => {
  const ids = [contract, ...allRules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of [contract, ...allRules]) {
    expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [rule.title, rule.why, rule.fix, rule.example.wrong, rule.example.right]) expect(words).not.toBe('');
  }
});

const TEXT_RULES = [
  'uncited-number',
  'absolute-wording',
  'commercial-source',
  'jurisdiction',
  'long-sentence',
  'reading-grade',
  'us-spelling',
  'sales-wording',
  'uncited-authority',
  'retracted-source',
];

test.each(allRules.filter(({ id }) => TEXT_RULES.includes(id)).map((rule) => [rule.id, rule.example] as const))(
  '%s finds its own wrong example, and nothing in the right one',
  (id, example) => {
    expect(inText(example.wrong)).toContain(id);
    expect(inText(example.right)).not.toContain(id);
  },
);

test.each([
  ['uncited-number', 'About 40 % of men lose hair.'],
  ['uncited-number', 'It works in 1 in 7 women. That is from a trial [@a].'],
  ['uncited-number', 'Most people need three sessions.'],
  ['absolute-wording', 'SMP is virtually painless.'],
  ['absolute-wording', 'The procedure doesn’t use any chemicals at all.'],
  ['absolute-wording', 'A transplant gives a permanent result.'],
  ['absolute-wording', 'Scalp micropigmentation can be done with absolutely no downtime.'],
  ['absolute-wording', 'Minoxidil cures baldness.'],
  ['absolute-wording', 'SMP will not require any recovery time at all.'],
  ['absolute-wording', 'SMP needs no change in your lifestyle.'],
  ['sales-wording', 'You can click on the following links below to get a free consultation.'],
  ['uncited-authority', 'SMP is a recommended procedure by cosmetic dermatologists and even surgeons.'],
  ['uncited-authority', 'Studies clearly show that it works.'],
  ['us-spelling', 'Software is used to maximize the result.'],
  ['commercial-source', 'SMP fades after some years [@clinic-a; @clinic-b].'],
  ['jurisdiction', 'You need a licence to tattoo [@a].'],
  ['jurisdiction', 'A session costs £200 in the UK [@a].'],
  ['jurisdiction', 'It was approved in 2022 [@a].'],
  ['us-spelling', 'The color of the tattoo.'],
  ['us-spelling', 'An anesthetic cream.'],
  ['citation', 'So it is [@unknown-key].'],
  ['citation', 'So it is [@a, b].'],
])('%s: “%s”', (rule, text) => {
  expect(inText(text)).toContain(rule);
});

test.each([
  'Scarring alopecia is permanent.',
  'Go on with step 2.',
  'The code is L63.',
  'There is no cure for pattern hair loss.',
  'SMP is not permanent.',
  'No treatment is painless.',
  'Adverts call SMP “painless”.',
  'Ask whether the treatment is permanent.',
  'Hair that is lost to scarring is lost permanently.',
  'About 1 in 7 women saw regrowth [@a].',
  'Clinics say that SMP fades after some years [@clinic-a].',
  'SMP fades after some years [@clinic-a; @a-study].',
  'In Wales a licence has been needed since 2024 [@a].',
  'Call 999 or 116 123.',
  'Be wary of a free consultation, and of an offer that ends today.',
  'Dermatologists recommend a biopsy here [@a].',
  'Ask which studies the clinic means.',
  'The size of the prize is the same.',
])('nothing is said of “%s”', (text) => {
  expect(inText(text)).toEqual([]);
});

test('a number in a table’s row needs one citation, anywhere in the row', () => {
  const table = (cells: string) =>
    guideSubject([], {
      body: [{ __component: 'blocks.evidence-table', caption: 'What was found', columns: 'Who\nWhat', rows: [{ cells }] }],
    });
  expect(found(table('30 people\nBetter in most [@a]'))).toEqual([]);
  expect(found(table('30 people\nBetter in most'))).toEqual(['uncited-number']);
});

test('a figure in a heading has to move, for a heading can’t cite', () => {
  const [report] = runRules(guideSubject([heading(2, 'The first 12 months')]), around(), ['error']);
  expect(report).toMatchObject({ rule: 'uncited-number', path: ['body', '0', 'content'], fix: expect.stringContaining('Move the figure') });
});

test('what an advert says is not held against the page that quotes it', () => {
  const words = 'SMP is painless and lasts 20 years.';
  const claim = subjectOf(
    'claim',
    {
      title: 'Is it?',
      slug: 'is-it',
      asAdvertised: words,
      verdict: 'wrong',
      why: [paragraph('It is not so.')],
      truth: [paragraph('It fades.')],
      topics: [],
    } as never,
    [],
  );
  expect(found(claim)).toEqual([]);
  expect(found(guideSubject([{ type: 'quote', children: [{ type: 'text', text: words }] }]))).toEqual([]);
  expect(inText(words)).toEqual(['uncited-number', 'absolute-wording']);
});

test('headings go down one level at a time', () => {
  expect(found(guideSubject([heading(2, 'Causes'), heading(4, 'Genes')]))).toEqual(['heading-order']);
  expect(found(guideSubject([heading(3, 'Causes')]))).toEqual(['heading-order']);
  expect(found(guideSubject([heading(2, 'Causes'), heading(3, 'Genes'), heading(2, 'Tests')]))).toEqual([]);
});

test('a link to this site leads to a page and a part of it', () => {
  const to = (url: string) => found(guideSubject([link(url)]));
  expect(to('/guides/strip-scars/#why-some-scars-widen')).toEqual([]);
  expect(to('/guides/strip-scars')).toEqual([]);
  expect(to('https://example.org/')).toEqual([]);
  expect(to('/guides/strip-scar/')).toEqual(['internal-link']);
  expect(to('/guides/strip-scars/#no-such-part')).toEqual(['internal-link']);
});

test('a picture’s description is more than a file’s name', () => {
  const image = { sha256: 'a'.repeat(64), mime: 'image/png' };
  const figure = (alt: string, longDescription = 'A round patch of smooth skin at the crown, on brown skin.') =>
    found(
      guideSubject([], {
        body: [{ __component: 'blocks.figure', image, alt, longDescription, credit: 'Us', licence: 'CC BY 4.0' }],
      }),
    );
  expect(figure('Round bald patch on brown skin')).toEqual([]);
  for (const alt of ['IMG_2041.jpg', 'Picture of a patch']) expect(figure(alt)).toEqual(['picture-description']);
  expect(figure('Round bald patch', 'A patch.')).toEqual(['picture-description']);
});

test('a condition guide without red flags is refused; another kind may do without', () => {
  expect(found(guideSubject([], { kind: 'condition' }))).toEqual(['red-flags']);
  expect(found(guideSubject([], { kind: 'scar' }))).toEqual([]);
});

test('a relation to what isn’t published is an error where it is required, else a warning', () => {
  const relation = (isRequired: boolean) => guideSubject([], {}, [{ path: ['topics'], documentId: 't', isRequired }]);
  const target = (isPublished: boolean) => ({ target: () => ({ name: 'topic → Scars (scars)', isPublished }) });
  expect(found(relation(true), target(false))).toEqual(['required-relation']);
  expect(found(relation(false), target(false))).toEqual(['optional-relation']);
  expect(found(relation(true), target(true))).toEqual([]);
  expect(found(relation(true))).toEqual(['required-relation']);
});

test('what the log says against a publication is told at its field', () => {
  const at = (changed: Partial<Surroundings>) =>
    runRules(guideSubject([]), around(changed), ['error', 'advice']).map(({ rule, path }) => [rule, ...path]);
  const change = { isFirst: false, kind: 'major', note: '', lastNote: 'The dose was corrected.' } as const;
  expect(at({ change })).toEqual([['change-note', 'changeNote']]);
  expect(at({ change: { ...change, note: 'The dose was corrected.' } })).toEqual([['change-note', 'changeNote']]);
  expect(at({ change: { ...change, note: 'A new study.' } })).toEqual([]);
  expect(at({ change: { ...change, kind: 'minor' } })).toEqual([]);
  expect(at({ change: { ...change, isFirst: true } })).toEqual([]);
  expect(at({ addressTaken: { field: 'slug', message: 'Taken.' } })).toEqual([['address', 'slug']]);
  expect(at({ lostKey: { key: 'a', citing: ['guide → A (a)'] } })).toEqual([['source-key', 'key']]);
  expect(at({ dueThatWeek: 5 })).toEqual([['review-bunching', 'nextReview']]);
  expect(at({ dueThatWeek: 4 })).toEqual([]);
});

test('an answer is short', () => {
  const sentence = 'This is one of its sentences.';
  const question = (sentences: number) =>
    subjectOf('question', { title: 'Q?', slug: 'q', answer: [paragraph(`${sentence} `.repeat(sentences))] } as never, []);
  expect(found(question(6))).toEqual([]);
  expect(found(question(7))).toEqual(['answer-length']);
  expect(found(guideSubject([], { answer: 'word '.repeat(51) }))).toContain('answer-length');
});

test('every option of a row gets about the same number of words, and “not applicable” counts as the mean', () => {
  const row = (...texts: string[]) =>
    found(
      subjectOf(
        'comparison',
        {
          title: 'C',
          slug: 'c',
          answer: 'They differ.',
          topics: [],
          aliases: '',
          nextReview: '2027-06-01',
          options: [],
          criteria: [{ name: 'Upkeep', cells: texts.map((text) => ({ option: 'a', text, certainty: 'low', numbers: [] })) }],
          sources: [],
        } as never,
        [],
      ),
    );
  const ten = 'It takes a little of your time on most days.';
  expect(row(ten, ten)).toEqual([]);
  expect(row(ten, 'Not applicable, for there is nothing to look after.')).toEqual([]);
  expect(row(ten, 'It takes time.')).toEqual(['even-handed', 'even-handed']);
});
