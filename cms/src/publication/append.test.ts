import { expect, test } from 'vitest';
import { addressOf, comparable } from './append.ts';

test.each([
  ['/', '/'],
  ['/guides/', '/guides'],
  ['/guides', '/guides'],
])('%s is compared as %s', (address, same) => {
  expect(comparable(address)).toBe(same);
});

test.each([
  ['guide', 'strip-scars', '/guides/strip-scars'],
  ['term', 'graft', '/glossary/#graft'],
  ['redirect', '/old/', '/old'],
  ['source', 'nhs-hair-loss', null],
  ['site-settings', '', null],
] as const)('a %s called “%s” takes the address %s', (type, slug, address) => {
  expect(addressOf(type, slug)).toBe(address);
});
