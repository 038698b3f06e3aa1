import { expect, test } from 'vitest';
import { createPhraseFinder } from './phrases.ts';

const find = createPhraseFinder([
  ['SMP', 'scalp micropigmentation', 'hair tattoo'],
  ['FUT', 'strip', 'strip surgery'],
  ['strip', 'ribbon'],
]);
const found = (...forms: string[]): [boolean, number, number][] =>
  find(forms).map(({ concept, from, to }) => [concept === find(['smp'])[0]?.concept, from, to]);

test('every phrase of a set has the same concept, and no other set has it', () => {
  const concepts = ['smp', 'fut', 'ribbon'].map((form) => find([form])[0]?.concept);
  expect(new Set(concepts).size).toBe(3);
  expect(find(['scalp', 'micropigmentation'])).toEqual([{ concept: concepts[0], from: 0, to: 2 }]);
});

test('phrases are found wherever they stand', () => {
  expect(found('remove', 'hair', 'tattoo')).toEqual([[true, 1, 3]]);
  expect(found('hair', 'loss')).toEqual([]);
});

test('the longest comes first, and a phrase of two sets counts for both', () => {
  expect(found('strip', 'surgery').map(([, from, to]) => [from, to])).toEqual([
    [0, 2],
    [0, 1],
    [0, 1],
  ]);
});
