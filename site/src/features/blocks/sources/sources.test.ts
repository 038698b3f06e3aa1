import { expect, test } from 'vitest';
import { published, source } from '../fixture-library.ts';
import { faults, html } from '../render.fixture.ts';
import SourceList from './SourceList.astro';

const seller = published('source', 'seller', {
  ...source.content,
  title: 'Prices of a clinic',
  key: 'seller',
  year: undefined,
  type: 'commercial',
  url: 'https://example.com/prices',
  doi: '10.1000/prices',
  commercial: true,
  retracted: false,
});

test('a source stands under its number, with who, when, what kind and when it was seen', async () => {
  const written = await html(SourceList, { sources: [{ number: 7, source }] });
  expect(await faults(written)).toEqual([]);
  expect(written).toContain('<li id="source-7">');
  expect(written).toMatch(
    /<a href="https:\/\/example\.org\/line">A letter on the line<\/a>\. A journal, 2012\. <span class="kind">Review, seen 22 November 2026\.<\/span>/,
  );
  expect(written).not.toContain('interest');
});

test('a seller is marked, an undated page says so, and a DOI is a link of its own', async () => {
  const written = await html(SourceList, { sources: [], further: [seller] });
  expect(await faults(`<h2>Sources</h2>${written}`)).toEqual([]);
  expect(written).toContain('Has an interest.');
  expect(written).toContain('A journal, undated.');
  expect(written).toContain('href="https://doi.org/10.1000/prices"');
  expect(written).toContain('Further reading');
});

test('a page without sources says so', async () => {
  expect(await html(SourceList, { sources: [] })).toContain('This page cites no sources.');
});
