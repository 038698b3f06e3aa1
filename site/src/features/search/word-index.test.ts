import { expect, test } from 'vitest';
import { createWordIndex, typos } from './word-index.ts';

const index = createWordIndex();
['alopecia', 'areata', 'hair', 'hairline', 'micropigmentation', 'transplant', 'scar', 'chair'].forEach((word, record) => {
  index.add(word, record, 1);
});
const like = (form: string): string[] => index.like(form).map((word) => word.form);

test.each([
  ['same', 'same', 0],
  ['hair', 'hiar', 1],
  ['alopecia', 'alopicia', 1],
  ['scar', 'scars', 1],
  ['areata', 'arata', 1],
  ['minoxidil', 'minoxydill', 2],
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

test('places name the record once, with every field', () => {
  const places = createWordIndex();
  places.add('scar', 3, 1);
  places.add('scar', 3, 8);
  places.add('scar', 5, 4);
  places.add('scalp');
  expect(places.places('scar')).toEqual([3, 9, 5, 4]);
  expect(places.places('scalp')).toEqual([]);
  expect(places.places('unknown')).toEqual([]);
  expect(places.like('scalpp')[0]?.form).toBe('scalp');
});
