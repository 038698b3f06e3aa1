import { expect, test } from 'vitest';
import { documentMeta } from './document-meta.ts';
import { descriptionOf, fullTitle, pathOf } from './page-meta.ts';
import { about, alopecia, areata, options, siteFrame, waiting } from './published.fixture.ts';
import { trailOf } from './trail.ts';

test('the title names the page first, on the home page the site', () => {
  expect(fullTitle({ title: 'About', description: '', path: '/about/' }, siteFrame)).toBe('About · Scalpwise');
  expect(fullTitle({ title: 'Scalpwise', description: '', path: '/' }, siteFrame)).toBe('Scalpwise: Evidence-first guides to hair loss');
});

test('a description is the answer without its citations', () => {
  expect(descriptionOf(areata)).toBe('Hair can return, but nobody can predict when.');
  expect(descriptionOf(options)).toBe('Doing nothing is one of them.');
  expect(descriptionOf(waiting)).toBe('Yes, you can.');
  expect(descriptionOf(alopecia)).toBe('What makes hair thin, shed or fall in patches.');
  expect(descriptionOf(about)).toBe('Who writes these guides, and who pays.');
});

test('a document’s own page says its revision and when it changed', () => {
  const meta = documentMeta(areata, { site: siteFrame, topics: siteFrame.topics });
  expect(meta).toMatchObject({ path: '/guides/alopecia-areata/', revision: 2, modified: '2027-01-05T10:00:00.000Z', type: 'article' });
});

test('a document without an address is refused by name', () => {
  expect(() => pathOf({ ...areata, url: null })).toThrow('guide “Alopecia areata <round patches>” has no address');
});

test('a guide stands under its first published topic, or under all guides', () => {
  expect(trailOf(areata, siteFrame.topics).map(({ url }) => url)).toEqual(['/', '/topics/alopecia/']);
  expect(trailOf(areata, []).map(({ url }) => url)).toEqual(['/', '/guides/']);
  expect(trailOf(waiting, siteFrame.topics).map(({ url }) => url)).toEqual(['/', '/questions/']);
  expect(trailOf(options, siteFrame.topics).map(({ url }) => url)).toEqual(['/', '/compare/']);
  expect(trailOf(about, siteFrame.topics).map(({ url }) => url)).toEqual(['/']);
});
