import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { claim, guide, idOf, published, source } from '../blocks/fixture-library.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import ClaimsPage from './ClaimsPage.astro';
import { claimTopics, tally } from './tally.ts';

const supported = published('claim', 'dots', {
  ...claim.content,
  title: 'Is it dots?',
  slug: 'dots',
  verdict: 'supported',
  guide: undefined,
});
const topic = (slug: string, order: number) =>
  published('topic', slug, { title: `All about ${slug}`, slug, summary: 'In a sentence.', order, tint: 'scars' });
const topics = ['tattoos', 'scars', 'wigs'].map(topic);
const onTattoos = published('claim', 'ink', { ...claim.content, slug: 'ink', topics: [idOf('tattoos')] });
const onBoth = published('claim', 'cover', { ...supported.content, slug: 'cover', topics: [idOf('tattoos'), idOf('scars')] });
const sources = Object.values(numbers).map((number) => ({ number, source }));

test('verdicts are counted from the best to the worst, without those that nobody got', () => {
  expect(tally([claim, claim, supported])).toEqual([
    { verdict: 'supported', count: 1 },
    { verdict: 'wrong', count: 2 },
  ]);
});

test('a claim has its own address and goes from the advert to the verdict, why, the truth and the sources', async () => {
  const written = await html(ClaimsPage, { claims: [claim, supported], topics, sources, context });
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  const own = written.slice(written.indexOf('<li id="painless"'), written.indexOf('<li id="dots"'));
  const order = ['<q>Painless, with no discomfort</q>', 'Wrong', 'People feel needles', 'It hurts somewhat', guide.url ?? '-'];
  const places = order.map((words) => own.indexOf(words));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(written.indexOf('id="source-1"')).toBeGreaterThan(written.indexOf('<li id="dots"'));
});

test('topics are counted in the site’s order, without those that no claim has', () => {
  expect(claimTopics([onTattoos, onBoth, claim], topics)).toMatchObject([
    { place: 1, title: 'All about tattoos', count: 2 },
    { place: 2, title: 'All about scars', count: 1 },
  ]);
});

test('claims are filtered by topic where there is more than one, and each knows its topics', async () => {
  const written = await html(ClaimsPage, { claims: [claim, onTattoos, onBoth], topics, sources, context });
  expect(await faults(written.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(written).toMatch(/<option value="2">\s*All about scars \(1\)\s*<\/option>/);
  expect(written).toMatch(/<li id="cover" data-verdict="supported" data-topics="1 2">/);
  expect(written).toMatch(/<li id="painless" data-verdict="wrong">/);
  expect(await html(ClaimsPage, { claims: [claim, onTattoos], topics, sources, context })).not.toContain('<select');
});

test('each claim has a link to itself, and the page says how many there are', async () => {
  const written = await html(ClaimsPage, { claims: [claim, supported], topics, sources, context });
  expect(written).toContain('<a href="#painless">');
  expect(written.match(/(id="|href="#)show-claims"/g)).toHaveLength(2);
  expect(written).toMatch(/<p class="shown[^"]*"> of 2 claims are shown\.<\/p>/);
});

test('no claims yet is said', async () => {
  expect(await html(ClaimsPage, { claims: [], topics, sources: [], context })).toContain('No claims have been checked yet.');
});
