import { expect, test } from 'vitest';
import { ukDate, ukDay } from './dates.ts';

test('a date is written in British words', () => {
  expect(ukDate('2027-10-20')).toBe('20 October 2027');
  expect(ukDay('2027-10-20')).toBe('2027-10-20');
});

test('a time late in the evening of summer belongs to the next day in London', () => {
  expect(ukDate('2026-07-31T23:30:00.000Z')).toBe('1 August 2026');
  expect(ukDay('2026-07-31T23:30:00.000Z')).toBe('2026-08-01');
});

test('in winter London keeps to UTC', () => {
  expect(ukDay('2026-12-31T23:30:00.000Z')).toBe('2026-12-31');
});

test('what is no date is refused by name', () => {
  expect(() => ukDate('next week')).toThrow('“next week” is not a date');
});
