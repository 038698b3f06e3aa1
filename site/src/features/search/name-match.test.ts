import { expect, test } from 'vitest';
import { alike, readName, type Weighed } from './name-match.ts';
import { createPhraseFinder } from './phrases.ts';

const findPhrases = createPhraseFinder([['SMP', 'scalp micropigmentation', 'hair tattoo']]);
const concept = findPhrases(['smp'])[0]!.concept;
const word = (form: string, likeness = 1, weight = 1): Weighed => ({ part: [[[{ form, likeness }]]], weight });
const smp: Weighed = { part: [[[{ form: 'smp', likeness: 1 }]], [[{ form: concept, likeness: 0.9 }]]], weight: 1 };
const match = (query: Weighed[], name: string): number =>
  alike(query, readName(name, findPhrases), (form) => (form === 'hair' ? 0.1 : 1));

test('the same words match wholly, no words in common not at all', () => {
  expect(match([word('strip'), word('scar')], 'Strip scars')).toBe(1);
  expect(match([word('strip')], 'Keloid')).toBe(0);
  expect(match([], 'Keloid')).toBe(0);
});

test('a name that says more matches less, but not by a word that tells little', () => {
  expect(match([word('transplant')], 'Transplant recovery')).toBeLessThan(0.8);
  expect(match([word('transplant')], 'Hair transplant')).toBeGreaterThan(0.9);
});

test('a query that says more matches less still', () => {
  expect(match([word('transplant'), word('recovery')], 'Transplant')).toBe(0.5);
});

test('a synonym stands for all words of its phrase', () => {
  expect(match([smp], 'Scalp micropigmentation')).toBeCloseTo(0.9);
  expect(match([smp, word('cost')], 'Hair tattoo cost')).toBeCloseTo(0.95);
});

test('a typo matches as surely as it is one', () => {
  expect(match([word('keloid', 0.75)], 'Keloid')).toBeCloseTo(0.75);
});
