import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { claim, guide, published, source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import ClaimsPage from './ClaimsPage.astro';
import { tally } from './tally.ts';

const supported = published('claim', 'dots', {
  ...claim.content,
  title: 'Is it dots?',
  slug: 'dots',
  verdict: 'supported',
  guide: undefined,
});
const sources = Object.values(numbers).map((number) => ({ number, source }));

test('verdicts are counted from the best to the worst, without those that nobody got', () => {
  expect(tally([claim, claim, supported])).toEqual([
    { verdict: 'supported', count: 1 },
    { verdict: 'wrong', count: 2 },
  ]);
});

test('a claim has its own address and goes from the advert to the verdict, why, the truth and the sources', async () => {
  const written = await html(ClaimsPage, { claims: [claim, supported], sources, context });
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  const own = written.slice(written.indexOf('<li id="painless"'), written.indexOf('<li id="dots"'));
  const order = ['<q>Painless, with no discomfort</q>', 'Wrong', 'People feel needles', 'It hurts somewhat', guide.url ?? '-'];
  const places = order.map((words) => own.indexOf(words));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(written.indexOf('id="source-1"')).toBeGreaterThan(written.indexOf('<li id="dots"'));
});

test('no claims yet is said', async () => {
  expect(await html(ClaimsPage, { claims: [], sources: [], context })).toContain('No claims have been checked yet.');
});
