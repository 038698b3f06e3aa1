import { sitePaths } from 'shared-types';
import { expect, test } from 'vitest';
import { scars, stripScars } from '../seo/published.fixture.ts';
import { html } from '../blocks/render.fixture.ts';
import HubPage from './HubPage.astro';
import { toolsFor } from './tools.ts';

const none = { questions: [], claims: [], comparisons: [] };

test('every tool of a hub is a page of the site', () => {
  const urls = ['scars', 'transplants', 'scalp-micropigmentation', 'alopecia'].flatMap(toolsFor).map(({ url }) => url);
  expect(urls.filter((url) => !(sitePaths as readonly string[]).includes(url))).toEqual([]);
  expect(urls).toContain('/strip-scar/');
  expect(urls.filter((url) => url === '/decide/')).toHaveLength(4);
  expect(toolsFor('living-with-hair-loss')).toEqual([]);
});

test('a hub offers its tools before its guides', async () => {
  const written = await html(HubPage, { topic: scars, guides: [stripScars], ...none });
  const links = [...written.matchAll(/<a href="([^"]+)"/g)].map(([, url]) => url);
  expect(links.indexOf('/strip-scar/')).toBeGreaterThan(0);
  expect(links.indexOf('/strip-scar/')).toBeLessThan(links.indexOf('/guides/strip-scars/'));
});
