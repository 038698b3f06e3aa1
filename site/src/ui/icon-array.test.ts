import { expect, test } from 'vitest';
import { dotColumns } from './icon-array.ts';

/** Dots that a path draws: one at the start of each line and one every ten units. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/v-(\d+)/g)].reduce((sum, match) => sum + Math.floor(Number(match[1]) / 10) + 1, 0);

test.each([1, 24, 25, 26, 151, 425, 999, 1000])('a path of %i dots draws that many', (count) => {
  expect(dotsIn(dotColumns(count))).toBe(count);
});

test('no dots are no path', () => {
  expect(dotColumns(0)).toBe('');
});

test('the whole field takes less than 600 bytes', () => {
  expect(dotColumns(1000).length).toBeLessThan(600);
});
