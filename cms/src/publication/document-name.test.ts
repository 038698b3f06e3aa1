import { expect, test } from 'vitest';
import { nameOf, slugOf } from './document-name.ts';

test.each([
  ['guide', { title: 'Strip scars', slug: 'strip-scars' }, 'guide → Strip scars (strip-scars)', 'strip-scars'],
  ['source', { title: 'Hair loss', key: 'nhs-hair-loss' }, 'source → Hair loss (nhs-hair-loss)', 'nhs-hair-loss'],
  ['person', { name: 'A. Writer', slug: 'a-writer' }, 'person → A. Writer (a-writer)', 'a-writer'],
  ['redirect', { title: 'Old', from: '/old/', slug: 'x' }, 'redirect → Old (/old/)', '/old/'],
  ['synonym-set', { title: 'Wig', slug: 'x' }, 'synonym-set → Wig', ''],
  ['guide', {}, 'guide → Untitled', ''],
] as const)('a %s is named by what it has', (type, content, name, slug) => {
  expect(nameOf(type, content)).toBe(name);
  expect(slugOf(type, content)).toBe(slug);
});
