import { expect, test } from 'vitest';
import { documentMeta } from './document-meta.ts';
import { leaflet, siteFrame, stripScars as guide, trial } from './published.fixture.ts';

const sources = [leaflet, trial];
const facts = { site: siteFrame, topics: [], sources };

test('a live page is listed, states facts for machines and has no notice', () => {
  const meta = documentMeta(guide, facts);
  expect(meta.noindex).toBeUndefined();
  expect(meta.jsonLd).not.toEqual([]);
  expect(meta.notices).toEqual({ retracted: [] });
});

test('a withdrawn page says so, and search engines leave it out', () => {
  const withdrawn = { at: '2026-11-25T10:00:00.000Z', reason: 'A newer trial showed the opposite.' };
  const meta = documentMeta({ ...guide, withdrawn }, facts);
  expect(meta).toMatchObject({ noindex: true, notices: { withdrawn } });
  expect(meta.jsonLd).toBeUndefined();
});

test('a retracted source is told by its number on the page', () => {
  const retracted = sources.map((source, index) => ({ ...source, content: { ...source.content, retracted: index === 1 } }));
  expect(documentMeta(guide, { ...facts, sources: retracted }).notices).toEqual({ retracted: [2] });
});
