import { expect, test } from 'vitest';
import { readingGrade } from './reading-grade.ts';

const none = new Set<string>();

/**
 * Published examples: the lowest grade there is, −3.40, for one word of one syllable, and the cat (English Wikipedia,
 * “Flesch–Kincaid readability tests”); the platypus, 13 words of 26 syllables (README of the package flesch-kincaid).
 */
test.each([
  ['Go.', -3.4],
  ['The cat sat on the mat.', -1.45],
  ['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13.08],
])('“%s” has the grade %d', (text, grade) => {
  expect(readingGrade([text], none)).toBeCloseTo(grade, 2);
});

test('a word that the glossary explains counts as two syllables', () => {
  const text = ['Alopecia areata is an illness.'];
  expect(readingGrade(text, new Set(['alopecia', 'areata']))).toBeLessThan(readingGrade(text, none) - 5);
});

test('citations do not make a text harder, and no text is grade 0', () => {
  expect(readingGrade(['Hair falls out [@a-very-long-source-key-2024; @another-one].'], none)).toBe(
    readingGrade(['Hair falls out.'], none),
  );
  expect(readingGrade([], none)).toBe(0);
});
