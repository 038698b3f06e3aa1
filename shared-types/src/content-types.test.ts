import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';
import { blockNames, contentSchemas, contentTypes, withoutNulls, type ContentOf, type Guide } from './main.ts';
import * as generated from './generated/content-types.ts';

const id = (letter: string): string => letter.repeat(24);
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] };
const prose = { __component: 'blocks.prose', content: [paragraph] };
const careCard = { urgency: 'urgent', heading: 'See a GP now if', content: [paragraph] };
const guide = {
  title: 'T',
  slug: 't',
  kind: 'overview',
  answer: 'A.',
  keyPoints: 'One\nTwo',
  topics: [id('a')],
  body: [prose],
  nextReview: '2027-01-01',
};

const problems = (type: keyof typeof contentSchemas, document: unknown): string[] => {
  const result = contentSchemas[type].safeParse(document);
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

test('narrowing adds no key: what the site reads is what Strapi has', () => {
  expectTypeOf<keyof Guide>().toEqualTypeOf<keyof z.infer<typeof generated.guide>>();
  expectTypeOf<keyof ContentOf<'comparison'>>().toEqualTypeOf<keyof z.infer<typeof generated.comparison>>();
  expectTypeOf<keyof ContentOf<'page'>>().toEqualTypeOf<keyof z.infer<typeof generated.page>>();
  expect(contentTypes).toHaveLength(Object.keys(generated).length);
});

test('what was parsed parses again to the same', () => {
  const once = contentSchemas.guide.parse({ ...guide, redFlags: [careCard] });
  expect(contentSchemas.guide.parse(once)).toEqual(once);
  expect(once.redFlags[0]?.__component).toBe('blocks.care-card');
});

test('a comparison has one cell for every option, in their order', () => {
  const cell = (option: string) => ({ option, text: 'x', certainty: 'low' });
  const comparison = {
    title: 'C',
    slug: 'c',
    answer: 'A.',
    topics: [id('a')],
    nextReview: '2027-01-01',
    options: [
      { key: 'nothing', name: 'Nothing' },
      { key: 'smp', name: 'SMP' },
    ],
    criteria: [{ name: 'Cost', cells: [cell('nothing'), cell('smp')] }],
  };
  expect(problems('comparison', comparison)).toEqual([]);
  expect(problems('comparison', { ...comparison, criteria: [{ name: 'Cost', cells: [cell('smp'), cell('nothing')] }] })).toEqual([
    'criteria.0.name: “Cost” has cells for smp, nothing; it needs one each for nothing, smp, in this order.',
  ]);
});

test('a page can’t take the address of a part of the site', () => {
  expect(problems('page', { title: 'P', slug: 'guides', answer: 'A.', body: [prose] })).toEqual([
    'slug: This address belongs to a part of the site. Choose another.',
  ]);
});

test('text has no level-1 heading, no picture, and no link that runs code', () => {
  const page = (node: unknown) => ({ title: 'P', slug: 'p', answer: 'A.', body: [{ __component: 'blocks.prose', content: [node] }] });
  const link = (url: string) => page({ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'x' }] }] });
  expect(problems('page', page({ type: 'heading', level: 1, children: [] }))).not.toEqual([]);
  expect(problems('page', page({ type: 'image', image: {} }))).not.toEqual([]);
  expect(problems('page', link('javascript:alert(1)'))).not.toEqual([]);
  for (const url of ['#b', '//evil.example/', '/\\evil.example']) expect(problems('page', link(url))).not.toEqual([]);
  for (const url of ['/guides/a/#b', 'https://example.org/x', 'tel:+44116123', 'mailto:a@b.c'])
    expect(problems('page', link(url))).toEqual([]);
});

test('a body holds the blocks of its zone and no others', () => {
  expect(blockNames).toContain('blocks.prose');
  expect(problems('page', { title: 'P', slug: 'p', answer: 'A.', body: [{ __component: 'blocks.poem' }] })).not.toEqual([]);
});

test('null and empty become absent, but an empty run of text stays', () => {
  expect(withoutNulls({ a: null, b: '', c: [{ type: 'text', text: '' }], d: 0, e: false })).toEqual({
    c: [{ type: 'text', text: '' }],
    d: 0,
    e: false,
  });
});
