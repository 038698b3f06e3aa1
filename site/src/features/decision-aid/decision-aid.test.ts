import { expect, test } from 'vitest';
import { citedKeys } from '../blocks/citations.ts';
import { context } from '../blocks/fixture-context.ts';
import { source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { siteFrame } from '../seo/published.fixture.ts';
import { aidMeta } from './aid-meta.ts';
import { guides, options } from './aid.fixture.ts';
import { asks } from './asks.ts';
import DecisionAidPage from './DecisionAidPage.astro';
import { aidFacts, aidTexts, type AidFacts } from './facts.ts';
import { checks, leaning, myCase, stops, values, type Question } from './questions.ts';

const facts = aidFacts(options, guides) as AidFacts;
const sources = [1, 2, 3, 4].map((number) => ({ number, source }));
const page = (shown: AidFacts | undefined): Promise<string> =>
  html(DecisionAidPage, { facts: shown, settings: siteFrame.settings, sources, context });

test('every row of the comparison is shown once, for the four options alone', () => {
  const criteria = facts.parts.flatMap(({ comparison }) => comparison.criteria);
  expect(criteria.map(({ name }) => name).toSorted()).toEqual(options.content.criteria.map(({ name }) => name).toSorted());
  for (const { cells } of criteria) expect(cells.map(({ option }) => option)).toEqual(['nothing', 'smp', 'fue', 'fut']);
});

test('a row that the aid does not know is kept, after the others', () => {
  expect(facts.parts.at(-1)?.comparison.criteria.map(({ name }) => name)).toEqual(['Pain']);
});

test('without the comparison, or without one of its options, there are no facts', () => {
  expect(aidFacts(undefined, guides)).toBeUndefined();
  const content = { ...options.content, options: options.content.options.filter(({ key }) => key !== 'fut') };
  expect(aidFacts({ ...options, content }, guides)).toBeUndefined();
});

test('guides that are not published leave their parts out', async () => {
  const alone = aidFacts(options, []) as AidFacts;
  expect(alone.numbers).toBeUndefined();
  expect(await faults((await page(alone)).replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
});

test('the page is valid, and cites in the order in which its sources are numbered', async () => {
  const written = await page(facts);
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(written).not.toMatch(/\sstyle=/);
  expect(written).not.toContain('[@');
  expect(citedKeys(aidTexts(facts)).slice(0, 2)).toEqual(['heat', 'line']);
});

test('nothing is answered beforehand, and no form could send an answer', async () => {
  const written = await page(facts);
  expect(written).not.toMatch(/<input[^>]*checked/);
  expect(written).not.toContain('<form');
  expect(written.match(/<input type="radio"/g)).toHaveLength(
    [myCase, leaning, ...values, ...checks].flatMap(({ answers }) => answers).length,
  );
  expect(written.match(/<input type="checkbox"/g)).toHaveLength(stops.length);
});

test('each value leads to rows that tell the options apart', async () => {
  const written = await page(facts);
  for (const row of new Set(values.flatMap(({ rows }) => rows))) {
    const id = row.toLowerCase().replaceAll(' ', '-');
    expect(written).toContain(`<a href="#${id}">${row}</a>`);
    expect(written).toContain(`<tr id="${id}">`);
  }
});

test('one list leads to every step, and the facts are open until a script folds them', async () => {
  const written = await page(facts);
  const led = [...written.matchAll(/<a href="#([a-z-]+)">\d\. /g)].map(([, id]) => id);
  expect(led).toEqual([...written.matchAll(/<section class="part step" aria-labelledby="([a-z-]+)"/g)].map(([, id]) => id));
  expect(led).toHaveLength(7);
  expect(written.match(/<details class="rows-part folds" open/g)).toHaveLength(facts.parts.length);
});

test('every question for the consultation hangs on an answer that can be given', () => {
  const questions: Question[] = [myCase, leaning, ...values, ...checks];
  const possible = new Set([
    'stop-*',
    ...stops.map(({ value }) => `stop-${value}`),
    ...questions.flatMap(({ name, answers }) => answers.map(({ value }) => `${name}=${value}`)),
  ]);
  expect(asks.flatMap(({ when }) => when).filter((answer) => !possible.has(answer))).toEqual([]);
  for (const { name } of values) expect(asks.some(({ when }) => when.includes(`${name}=lot`))).toBe(true);
});

test('the aid keeps to short sentences', async () => {
  const { checklist } = await import('./checklist.ts');
  const said = [
    ...stops.map(({ label }) => label),
    ...[myCase, leaning, ...values, ...checks].flatMap(({ title, hint, answers }) => [
      title,
      hint ?? '',
      ...answers.map(({ label }) => label),
    ]),
    ...asks.map(({ words }) => words),
    ...checklist.flatMap(({ items }) => items.flatMap(({ name, why }) => [name, why])),
  ].flatMap((text) => text.split(/(?<=[.?!])\s/));
  expect(said.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
});

test('when the facts are not published the page says so, and leads on', async () => {
  const written = await page(undefined);
  expect(written).toContain('not published at the moment');
  expect(written).not.toContain('<input');
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
});

test('machines are told version and dates, and of no review', () => {
  const [data] = aidMeta(siteFrame, facts, sources).jsonLd ?? [];
  expect(data).toMatchObject({ version: '1.0', datePublished: '2026-11-25', dateModified: '2026-11-25' });
  expect(JSON.stringify(data)).not.toMatch(/reviewedBy|lastReviewed/);
  expect(aidMeta(siteFrame, undefined, []).jsonLd).toBeUndefined();
});
