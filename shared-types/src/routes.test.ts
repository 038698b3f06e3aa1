import { expect, test } from 'vitest';
import { canonicalJson, contentTypes, lines, pagedTypes, reservedSlugs, sitePaths, urlOf } from './main.ts';

test('every type has the address that clinics print', () => {
  expect(Object.fromEntries(contentTypes.map((type) => [type, urlOf(type, { slug: 's' })]))).toEqual({
    guide: '/guides/s/',
    question: '/questions/s/',
    claim: '/claims/#s',
    comparison: '/compare/s/',
    term: '/glossary/#s',
    topic: '/topics/s/',
    page: '/s/',
    source: null,
    person: null,
    'synonym-set': null,
    redirect: null,
    'site-settings': null,
  });
});

test('no page can stand where the site’s own pages and documents stand', () => {
  const first = (path: string): string => path.split('/')[1] ?? '';
  const taken = [...sitePaths, ...pagedTypes.filter((type) => type !== 'page').map((type) => urlOf(type, { slug: 's' }) ?? '')]
    .map(first)
    .filter(Boolean);
  expect(taken.filter((segment) => !reservedSlugs.includes(segment))).toEqual([]);
});

test('canonical JSON does not depend on the order of keys or on absent ones', () => {
  expect(canonicalJson({ b: [1, { d: undefined, c: null }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":null}]}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test('a field with one entry a line gives its entries', () => {
  expect(lines(' a \n\n b\r\n')).toEqual(['a', 'b']);
  expect(lines(undefined)).toEqual([]);
});
