import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { alopecia, scars } from '../seo/published.fixture.ts';
import Gone from './Gone.astro';
import NotFound from './NotFound.astro';

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a withdrawn page says what it was, when and why it went, and where to go', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(Gone, {
    props: { title: 'Laser for scars', reason: 'Its study was retracted.', at: '2026-11-22T10:00:00.000Z' },
  });
  expect(words(html)).toMatch(/Laser for scars .*withdrawn on 22 November 2026 ?\..*Its study was retracted\./);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, url]) => url)).toEqual(['/', '/search/', '/a-z/', '/guides/']);
});

test('an unknown address offers search, the A to Z and the subjects', async () => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(NotFound, { props: { topics: [alopecia, scars] } });
  expect(html).toMatch(/<form[^>]+action="\/search\/"/);
  expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, url]) => url)).toEqual(['/', '/a-z/', '/topics/alopecia/', '/topics/scars/']);
});
