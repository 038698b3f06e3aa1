import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { published } from '../blocks/fixture-library.ts';
import type { PageContext } from '../blocks/page-context.ts';
import { areata, alopecia, leaflet, stripScars, trial } from '../seo/published.fixture.ts';
import GuidePage from './GuidePage.astro';
import type { Neighbours } from './neighbours.ts';

const numbers = new Map([
  ['bad-aa-leaflet', 1],
  ['waiting-trial-2020', 2],
]);

const context: PageContext = {
  citationNumber: (key) => numbers.get(key),
  guide: () => undefined,
  question: () => undefined,
  claim: () => undefined,
  comparison: () => undefined,
  hrefOf: (url) => url,
  picture: () => ({ src: '/a.webp', srcset: '', width: 1, height: 1 }),
};

const doubt = published('term', 'doubt', { title: 'Doubt', slug: 'doubt', definition: 'Not being sure. It is allowed.' });

const props = {
  guide: areata,
  topics: [alopecia],
  related: [stripScars],
  sources: [
    { number: 1, source: leaflet },
    { number: 2, source: trial },
  ],
  further: [],
  authors: [],
  neighbours: { next: { url: '/guides/after/', title: 'The one after' } } as Neighbours,
  terms: [doubt],
  context,
};

const render = async (over: Partial<typeof props> = {}): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(GuidePage, { props: { ...props, ...over } });
};

/** The words between tags, so that a test reads what a reader reads. */
const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('a guide keeps the order that readers can rely on', async () => {
  const html = await render();
  const landmarks = [
    'Alopecia areata &lt;round patches&gt;</h1>',
    'nobody can predict when.',
    'Not yet reviewed by a clinician',
    'Key points',
    'aria-label="Contents of this page"',
    'id="what-it-is"',
    'id="when-to-see-a-doctor"',
    'id="questions-to-ask"',
    'id="related-guides"',
    'id="sources-2"',
    'id="history-of-changes"',
  ];
  const places = landmarks.map((landmark) => html.indexOf(landmark));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('a guide has one first heading, and every link of its contents leads to one place', async () => {
  const html = await render();
  expect(html.match(/<h1/g)).toHaveLength(1);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(8);
  expect(links.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the stamp says when a guide was published and changed, and when the next check is due', async () => {
  const text = words(await render());
  expect(text).toContain('Published 22 November 2026 Changed 5 January 2027 Next check due 20 October 2027 Revision 2');
});

test('the care card says its urgency in its heading', async () => {
  const html = await render();
  const heading = /<h3[^>]*>(.*?)<\/h3>/s.exec(html.slice(html.indexOf('id="when-to-see-a-doctor"')))?.[1] ?? '';
  expect(words(heading)).toMatch(/^Urgent: ?See a GP now if$/);
});

test('sources are numbered as they are cited, and a seller is marked', async () => {
  const html = await render();
  expect(html).toContain('id="source-1"');
  const second = words(html.slice(html.indexOf('id="source-2"'), html.indexOf('</li>', html.indexOf('id="source-2"'))));
  expect(second).toContain('A trial of waiting');
  expect(second).toContain('Has an interest');
});

test('the history tells each change with its date, newest first', async () => {
  const text = words((await render()).split('id="history-of-changes"')[1] ?? '');
  expect(text).toMatch(/5 January 2027 Revision 2\. New figures on regrowth.*22 November 2026 Revision 1\. First published/);
});

test('parts that a guide lacks are left out, with their entries in the contents', async () => {
  const html = await render({ guide: stripScars, related: [] });
  expect(html).not.toMatch(/when-to-see-a-doctor|questions-to-ask|related-guides/);
  expect(html).toContain('id="history-of-changes"');
});

test('a term of the glossary is explained in the text', async () => {
  const html = await render();
  expect(html.match(/class="term"/g)).toHaveLength(1);
  expect(html).toContain('href="/glossary/#doubt"');
  expect(words(html)).toMatch(/Doubt\. Not being sure\.$/);
});

test('a source’s note stands beside its first number in the text, not in the answer above it', async () => {
  const html = await render();
  const notes = [...html.matchAll(/data-note="([^"]+)"/g)].map(([, note]) => note);
  expect(notes).toEqual(['1 British Association of Dermatologists, 2024', '2 Journal of Patience. Has an interest']);
  expect(html.indexOf('data-note')).toBeGreaterThan(html.indexOf('id="key-points"'));
});

test('at the end the next guide of the hub is offered, and a hub of one guide offers none', async () => {
  const html = await render();
  expect(html).toMatch(/<nav class="in-hub" aria-label="More in Alopecia"[^>]*>/);
  expect(html).toMatch(/<a href="\/guides\/after\/" rel="next"/);
  expect(html).not.toContain('rel="prev"');
  expect(await render({ neighbours: {} })).not.toContain('in-hub');
});
