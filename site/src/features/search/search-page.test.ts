import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import SearchPage from './SearchPage.astro';

const html = await (await AstroContainer.create()).renderToString(SearchPage);

test('without its script the page still asks the search page, with the query as q', () => {
  expect(html).toMatch(/<form[^>]* action="\/search\/"/);
  expect(html).not.toMatch(/method=/);
  expect(html).toMatch(/<input[^>]* name="q"[^>]* maxlength="100"/);
  expect(html).toMatch(/<label[^>]* for="q"/);
});

test('without JavaScript it leads to the A to Z', () => {
  expect(/<noscript>(.*?)<\/noscript>/s.exec(html)?.[1]).toContain('href="/a-z/"');
});

test('nothing in it is written inline', () => {
  expect(html).not.toMatch(/<style|style=|onclick=|<script(?![^>]*src=)[^>]*>[^<]/);
});
