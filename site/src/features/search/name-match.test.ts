import { expect, test } from 'vitest';
import { alike, readName, type Weighed } from './name-match.ts';
import { createPhraseFinder } from './phrases.ts';

const findPhrases = createPhraseFinder([['SMP', 'scalp micropigmentation', 'hair tattoo']]);
const concept = findPhrases(['smp'])[0]!.concept;
const word = (form: string, likeness = 1): Weighed => ({ part: [[[{ form, likeness }]]], weight: 1 });
const smp: Weighed = { part: [[[{ form: 'smp', likeness: 1 }]], [[{ form: concept, likeness: 0.9 }]]], weight: 1 };
const match = (parts: Weighed[], name: string, ...small: string[]) =>
  alike({ parts, small }, readName(name, findPhrases), (form) => (form === 'hair' ? 0.1 : 1));

test('the same words match wholly, no words in common not at all', () => {
  expect(match([word('strip'), word('scar')], 'Strip scars')).toEqual({ asked: 1, named: 1 });
  expect(match([word('strip')], 'Keloid')).toEqual({ asked: 0, named: 0 });
  expect(match([], 'Keloid')).toEqual({ asked: 0, named: 0 });
});

test('a name that says more matches less, but not by a word that tells little', () => {
  expect(match([word('transplant')], 'Transplant recovery')).toEqual({ asked: 1, named: 0.5 });
  expect(match([word('transplant')], 'Hair transplant').named).toBeGreaterThan(0.9);
});

test('small words tell names apart that say the same otherwise', () => {
  expect(match([word('transplant')], 'Who can have a transplant').named).toBeLessThan(match([word('transplant')], 'A transplant').named);
  expect(match([word('scar')], 'When is a scar', 'when').named).toBeGreaterThan(match([word('scar')], 'When is a scar').named);
});

test('a query that says more is answered less', () => {
  expect(match([word('transplant'), word('recovery')], 'Transplant')).toEqual({ asked: 0.5, named: 1 });
});

test('a synonym stands for all words of its phrase', () => {
  expect(match([smp], 'Scalp micropigmentation')).toEqual({ asked: 0.9, named: 1 });
  expect(match([smp, word('cost')], 'Hair tattoo cost')).toEqual({ asked: 0.95, named: 1 });
});

test('a typo says a name as surely as it is one', () => {
  expect(match([word('keloid', 0.75)], 'Keloid').asked).toBe(0.75);
});
