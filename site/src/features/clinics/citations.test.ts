import { expect, test } from 'vitest';
import { areata, leaflet, siteFrame } from '../seo/published.fixture.ts';
import { citationsOf } from './citations.ts';

const of = (name: string, authors: Parameters<typeof citationsOf>[2] = []): string =>
  citationsOf(areata, siteFrame, authors).find((citation) => citation.name === name)?.text ?? '';

test('a plain citation names the revision, its day and the permanent address', () => {
  expect(of('Plain text')).toBe(
    'Scalpwise. Alopecia areata <round patches>. Revision 2, 5 January 2027. https://scalpwise.example/g/k7m2q/',
  );
});

test('an author who put their name to a guide stands first', () => {
  const author = { ...leaflet, type: 'person' as const, content: { name: 'Ada Hale', slug: 'ada-hale', role: 'Editor' } };
  expect(of('Plain text', [author])).toMatch(/^Ada Hale, Scalpwise\./);
  expect(of('RIS', [author])).toContain('AU  - Ada Hale\n');
});

test('BibTeX escapes what it would read as its own', () => {
  const guide = { ...areata, content: { ...areata.content, title: 'Costs & 100% {of} them_all' } };
  const text = citationsOf(guide, siteFrame, [])[1]?.text ?? '';
  expect(text).toContain('title = {{Costs \\& 100\\% of them\\_all}}');
  expect(text).toMatch(/^@online\{scalpwise-alopecia-areata-r2,\n/);
});

test('RIS begins with its type and ends with its end', () => {
  const lines = of('RIS').split('\n');
  expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
  expect(lines).toContain('DA  - 2027/01/05');
});

test('CSL-JSON reads back', () => {
  expect(JSON.parse(of('CSL-JSON'))).toMatchObject([{ type: 'webpage', issued: { 'date-parts': [[2027, 1, 5]] }, version: '2' }]);
});
