import type { Published } from 'shared-types';
import { expect, test } from 'vitest';
import { context, numbers } from '../blocks/fixture-context.ts';
import { guide, idOf, published, source } from '../blocks/fixture-library.ts';
import { citedKeys } from '../blocks/citations.ts';
import { faults, html } from '../blocks/render.fixture.ts';
import { lanesOf, textsOf, type Lanes } from './lanes.ts';
import TimelinePage from './TimelinePage.astro';

const timed = (slug: string, events: { when: string; text: string }[]): Published<'guide'> =>
  published('guide', slug, { ...guide.content, title: `Guide to ${slug}`, slug, body: [{ __component: 'blocks.timeline', events }] });

const fue = timed('fue', [
  { when: 'Day 0', text: 'Home the same day [@line].' },
  { when: 'Weeks 2–8', text: 'Moved hair sheds [@dots; @gone].' },
  { when: 'After you stop', text: 'Nothing is known [@pain].' },
]);
const minoxidil = timed('minoxidil', [{ when: 'Week 8 or later', text: 'Growth may show [@heat].' }]);

const written = (timeline: Lanes): Promise<string> =>
  html(TimelinePage, { timeline, sources: Object.values(numbers).map((number) => ({ number, source })), context });

test('an option is shown when its guide has a timeline, and named when it has not', () => {
  const { lanes, missing } = lanesOf([
    fue,
    minoxidil,
    timed('other', [{ when: 'Day 0', text: 'No.' }]),
    { ...guide, documentId: idOf('x') },
  ]);
  expect(lanes.map(({ name }) => name)).toEqual(['Minoxidil', 'FUE']);
  expect(missing).toEqual(['Doing nothing', 'Finasteride', 'Scalp micropigmentation (SMP)', 'Strip surgery (FUT)']);
});

test('an event without a place stands in the list alone, under its number', async () => {
  const lanes = lanesOf([fue]);
  expect(lanes.lanes[0]?.events.map(({ drawn }) => drawn)).toEqual([true, true, false]);
  const page = await written(lanes);
  expect(page).toContain('aria-label="FUE, in the order of its list: 1, Day 0; 2, Weeks 2–8"');
  expect(page.match(/\(not on the scale\)/g)).toHaveLength(1);
  expect(page.match(/<circle /g)).toHaveLength(2);
});

test('all timelines of a guide count, in its order', () => {
  const twice = { ...fue, content: { ...fue.content, body: [...fue.content.body, ...minoxidil.content.body] } };
  expect(lanesOf([twice]).lanes[0]?.events.map(({ when }) => when)).toEqual(['Day 0', 'Weeks 2–8', 'After you stop', 'Week 8 or later']);
});

test('the page is valid, its links lead to its lists, and no style stands in the HTML', async () => {
  const page = await written(lanesOf([fue, minoxidil]));
  expect(await faults(page.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(page).not.toMatch(/\sstyle=/);
  for (const [, id = ''] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
});

test('citations are read in the order in which the page shows them', async () => {
  const lanes = lanesOf([fue, minoxidil]);
  expect(citedKeys(textsOf(lanes))).toEqual(['heat', 'line', 'dots', 'gone', 'pain']);
  const page = await written(lanes);
  expect([...page.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => number)).toEqual(['4', '1', '2', '3']);
  expect(page).toContain('(source withdrawn)');
});

test('without any guide the page still stands', async () => {
  const page = await written(lanesOf([]));
  expect(await faults(page.replace(/<h1>[^<]*<\/h1>/, ''))).toEqual([]);
  expect(page).toContain('No guide with a timeline is published at the moment.');
});
