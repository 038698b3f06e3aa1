import { expect, test } from 'vitest';
import { typos } from './typos.ts';
import { createWordIndex } from './word-index.ts';

const words = ['alopecia', 'areata', 'chair', 'hair', 'hairline', 'micropigmentation', 'scar', 'transplant'];
const index = createWordIndex(
  words,
  words.map(() => 1),
);
const like = (form: string): string[] => index.like(form).map((word) => word.form);

test.each([
  ['same', 'same', 0],
  ['hair', 'hiar', 1],
  ['alopecia', 'alopicia', 1],
  ['scar', 'scars', 1],
  ['areata', 'arata', 1],
  ['minoxidil', 'minoxydill', 2],
  ['transplant', 'rtansplnat', 2],
  ['scar', 'xscar', 1],
])('%s and %s are %i typos apart', (one, other, count) => {
  expect(typos(one, other, 3)).toBe(count);
  expect(typos(other, one, 3)).toBe(count);
});

test('a known word stands for itself and for longer words that start with it, not for its neighbours', () => {
  expect(like('hair')).toEqual(['hair', 'hairline', 'chair']);
  expect(like('scar')).toEqual(['scar']);
});

test.each([
  ['hiar', 'hair'],
  ['alopicia', 'alopecia'],
  ['alopceia', 'alopecia'],
  ['llopecia', 'alopecia'],
  ['areeta', 'areata'],
  ['micropigmintatoin', 'micropigmentation'],
  ['transplantation', 'transplant'],
  ['pigment', 'micropigmentation'],
  ['transp', 'transplant'],
  ['micropigmant', 'micropigmentation'],
])('%s is understood as %s', (typed, meant) => {
  expect(like(typed)[0]).toBe(meant);
});

test('a short word with a typo is another word, and gibberish is like nothing', () => {
  expect(like('sca').length).toBe(1);
  expect(like('scx')).toEqual([]);
  expect(like('xyzzy')).toEqual([]);
});

test('the same word is likeliest, then its beginnings, then typos', () => {
  const likeness = (form: string): number => index.like(form)[0]?.likeness ?? 0;
  expect(likeness('hair')).toBe(1);
  expect(likeness('hairlin')).toBeGreaterThan(likeness('hairlien'));
  expect(likeness('alopicia')).toBeGreaterThan(likeness('alopisia'));
});

test('a word that looks somewhat like a known one is a guess', () => {
  expect(index.nearest('micropgmtaion')).toBe('micropigmentation');
  expect(index.nearest('xyzzy')).toBeUndefined();
});

test('two words typed as one are split', () => {
  expect(index.split('hairtransplants')).toEqual(['hair', 'transplant']);
  expect(index.split('hairxyz')).toBeUndefined();
});

test('a word is found by its place in the list, with the number of records that have it', () => {
  const counted = createWordIndex(['scalp', 'scar'], [0, 7]);
  expect(['scalp', 'scar', 'skin'].map(counted.find)).toEqual([0, 1, -1]);
  expect(['scalp', 'scar', 'skin'].map(counted.count)).toEqual([0, 7, 0]);
});

test('words are learnt a few at a time, and all of them before the first question', () => {
  const learning = createWordIndex(
    words,
    words.map(() => 1),
  );
  expect([learning.learn(5), learning.learn(5)]).toEqual([true, false]);
  expect(createWordIndex(['scalp'], [1]).like('scalpp')[0]?.form).toBe('scalp');
});

test('a word apart by more than is asked for is one more apart, however far it is', () => {
  expect(typos('alopecia', 'areata', 2)).toBe(3);
  expect(typos('scar', 'micropigmentation', 1)).toBe(2);
  expect(typos('a'.repeat(70), 'a'.repeat(71), 2)).toBe(3);
});
