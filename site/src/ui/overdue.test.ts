import { expect, test } from 'vitest';
import { isPast } from './overdue.ts';

test('a check is late on the day after it was due, not on the day itself', () => {
  expect(isPast('2027-03-30', new Date('2027-03-30T22:00:00Z'))).toBe(false);
  expect(isPast('2027-03-30', new Date('2027-03-31T00:00:01Z'))).toBe(true);
});

test('what is no date is never late', () => {
  expect(isPast('', new Date())).toBe(false);
});
