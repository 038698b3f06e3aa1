import { expect, test } from 'vitest';
import { addressOf, isAutomatic } from './is-automatic.ts';

test.each([
  ['', true],
  ['guide', true],
  ['guide-2', true],
  ['scars-after-fut', true],
  ['scars-after', false],
  ['scars', false],
  ['guide-to-scars', false],
])('%j beside “Scars after FUT”', (value, expected) => {
  expect(isAutomatic({ value, titles: ['Scars after FUT'], typeName: 'guide' })).toBe(expected);
});

test('an address is plain words', () => {
  expect(addressOf('Crème: is it safe & does it work?')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});
