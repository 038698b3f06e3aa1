import { expect, test } from 'vitest';
import { createSearch } from './search-engine.ts';
import type { SearchRecord } from './search-record.ts';

const record = (url: string, kind: SearchRecord['kind'], title: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  url,
  kind,
  title,
  summary: '',
  ...more,
});

const records = [
  record('/guides/smp/', 'guide', 'Scalp micropigmentation (SMP)', { keywords: ['scalp tattoo'], summary: 'Dots of pigment in the skin.' }),
  record('/guides/smp/#cost', 'section', 'Scalp micropigmentation (SMP)', { section: 'Cost', summary: 'One clinic asks for more.' }),
  record('/guides/smp/#risks', 'section', 'Scalp micropigmentation (SMP)', {
    section: 'Risks',
    keywords: ['keloids', 'MRI'],
    summary: 'Infection and lumps.',
  }),
  record('/guides/transplant/', 'guide', 'Hair transplant', { keywords: ['FUE', 'FUT'], summary: 'Hair is moved.' }),
  record('/guides/transplant/#cost', 'section', 'Hair transplant', { section: 'Cost', summary: 'Prices vary.' }),
  record('/guides/hair-loss/', 'guide', 'Hair loss and its types', { keywords: ['balding'], summary: 'It comes in several types.' }),
  record('/questions/does-smp-hurt/', 'question', 'Does SMP hurt?', { keywords: ['SMP pain'], summary: 'Somewhat: it is a tattoo.' }),
  record('/claims/#painless', 'claim', 'Is SMP painless?', { keywords: ['does SMP hurt'], summary: 'Misleading. It can hurt.' }),
  record('/glossary/#fut', 'term', 'FUT', { summary: 'A strip is cut out.' }),
  record('/glossary/#oestrogen', 'term', 'Oestrogen', { summary: 'A hormone.' }),
];
const { search } = createSearch(records, [['SMP', 'scalp micropigmentation', 'hair tattoo']]);
const urls = (query: string): string[] => search(query, 10).map(({ record: { url } }) => url);

test('a guide comes before its own sections when the query is its name', () => {
  expect(urls('scalp micropigmentation').slice(0, 1)).toEqual(['/guides/smp/']);
  expect(urls('SMP')[0]).toBe('/guides/smp/');
  expect(urls('hair transplant')[0]).toBe('/guides/transplant/');
});

test('a section comes first when the query names the guide and the section', () => {
  expect(urls('hair transplant cost')[0]).toBe('/guides/transplant/#cost');
  expect(urls('SMP cost')[0]).toBe('/guides/smp/#cost');
  expect(urls('hair tattoo risks')[0]).toBe('/guides/smp/#risks');
});

test('what a section explains leads to it', () => {
  expect(urls('keloid')).toEqual(['/guides/smp/#risks']);
});

test('a question is answered by a question', () => {
  expect(urls('does a hair tattoo hurt?').slice(0, 2)).toEqual(['/questions/does-smp-hurt/', '/claims/#painless']);
});

test('an editor’s synonym finds what the records never call so', () => {
  expect(
    records.some(({ title, summary, keywords = [] }) => [title, summary, ...keywords].some((text) => text.includes('hair tattoo'))),
  ).toBe(false);
  expect(urls('hair tattoo')[0]).toBe('/guides/smp/');
  expect(urls('hair tatoo')[0]).toBe('/guides/smp/');
});

test.each([
  ['estrogen', '/glossary/#oestrogen'],
  ['hairtransplant', '/guides/transplant/'],
  ['pigment', '/guides/smp/'],
  ['micropigmintatoin', '/guides/smp/'],
  ['transplantation of hair', '/guides/transplant/'],
  ['fut', '/glossary/#fut'],
])('%s finds %s', (query, url) => {
  expect(urls(query)[0]).toBe(url);
});

test('a word nobody knows does not hide what the others find', () => {
  expect(urls('pregnancy hair loss')[0]).toBe('/guides/hair-loss/');
});

test.each(['xyzzy qwfp', 'car insurance', '', '   ', '?', '\u{1F600}'])('“%s” finds nothing', (query) => {
  expect(urls(query)).toEqual([]);
});

test('highlights stand where the words stand, in the order of the text', () => {
  const [first] = search('hair tattoo pigment', 1);
  const cut = (text: string, ranges: [number, number][]): string[] => ranges.map(([start, end]) => text.slice(start, end));
  expect(cut(first!.record.title, first!.title)).toEqual(['Scalp', 'micropigmentation', 'SMP']);
  expect(cut(first!.record.summary, first!.summary)).toEqual(['pigment']);
  expect(first!.section).toEqual([]);
});

test('results are bounded, and so is what is read of a query', () => {
  expect(search('SMP', 2)).toHaveLength(2);
  expect(urls(`${'x'.repeat(99)} hair transplant`)).toEqual([]);
  expect(urls('hair '.repeat(5000))[0]).toBe(urls('hair')[0]);
});

test('records can be added in parts, to the same effect', () => {
  const inParts = createSearch([], [['SMP', 'scalp micropigmentation', 'hair tattoo']]);
  for (const one of records) inParts.add([one]);
  for (const query of ['hair tattoo', 'cost', 'does it hurt', 'FUT']) expect(inParts.search(query, 10)).toEqual(search(query, 10));
});

test('a query without a word of the subject must find a name that says most of it', () => {
  expect(urls('several wounds')).toEqual([]);
  expect(urls('oestrogen')).toEqual(['/glossary/#oestrogen']);
});

test('records can be left out', () => {
  const questions = search('SMP', 10, ({ kind }) => kind === 'question').map(({ record: { url } }) => url);
  expect(questions).toEqual(['/questions/does-smp-hurt/']);
});

test('what was understood is told, and what is called something like it', () => {
  const { understand } = createSearch(records, [['SMP', 'scalp micropigmentation', 'hair tattoo']]);
  expect(understand('transplnat prices xyzzy')).toMatchObject({
    known: ['prices'],
    corrected: [['transplnat', 'transplant']],
    unknown: ['xyzzy'],
  });
  expect(understand('knee transplant').near.map(({ url }) => url)).toEqual(['/guides/transplant/']);
  expect(understand('xyzzy').near).toEqual([]);
  expect(understand('hair tattoo scar').meant).toEqual({
    forms: expect.arrayContaining(['hair', 'tattoo']),
    phrases: [['SMP', 'scalp micropigmentation', 'hair tattoo']],
  });
});
