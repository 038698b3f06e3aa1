import { expect, test } from 'vitest';
import { headingId, headingIds } from './heading-id.ts';

test('a heading becomes a fragment of small letters, digits and hyphens', () => {
  expect(headingId('The line a strip leaves')).toBe('the-line-a-strip-leaves');
  expect(headingId('  What’s “normal”? (1 in 5) ')).toBe('what-s-normal-1-in-5');
  expect(headingId('Naïve céréale')).toBe('naive-cereale');
});

test('a heading without letters still has a fragment', () => {
  expect(headingId('…?')).toBe('section');
});

test('a heading that comes again is numbered, also when its number is taken', () => {
  expect(headingIds(['Risks', 'Costs', 'Risks', 'Risks 2', 'Risks'])).toEqual(['risks', 'costs', 'risks-2', 'risks-2-2', 'risks-3']);
});
