import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time.ts';

test('reading time counts the words of all texts', () => {
  const hundred = 'word '.repeat(100);
  expect(readingMinutes([hundred, hundred, hundred, hundred])).toBe(2);
});

test('even an empty page takes a minute', () => {
  expect(readingMinutes([''])).toBe(1);
});
