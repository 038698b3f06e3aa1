import { expect, test } from 'vitest';
import { createPhraseFinder } from './phrases.ts';
import { readQuery } from './read-query.ts';
import { createWordIndex } from './word-index.ts';

const words = ['hair', 'scar', 'smp', 'tattoo', 'transplant'];
const index = createWordIndex(
  words,
  words.map(() => 1),
);
const findPhrases = createPhraseFinder([['SMP', 'hair tattoo']]);
const concept = findPhrases(['smp'])[0]!.concept;
const read = (text: string) => readQuery(text, index, findPhrases);
/** The likest words of every reading of every part. */
const parts = (text: string): (string | undefined)[][][] =>
  read(text).parts.map((part) => part.map((reading) => reading.map((word) => word[0]?.form)));

test('words are parts, and each counts once', () => {
  expect(parts('the scar of a hair transplant scar')).toEqual([[['scar']], [['hair']], [['transplant']]]);
});

test('a synonym is one part, read as its words or as its set, even with a typo', () => {
  expect(parts('hair tatoo scar')).toEqual([[['hair', 'tattoo'], [concept]], [['scar']]]);
});

test('words typed as one are read apart as well', () => {
  expect(parts('hairtransplant')).toEqual([[[undefined], ['hair', 'transplant']]]);
});

test('nothing typed has no parts', () => {
  expect(read('').parts).toEqual([]);
  expect(read('?!').parts).toEqual([]);
});

test('each word is told with what it was taken for', () => {
  expect(read('Scars hairtransplant qwfp').words).toEqual([
    { typed: 'Scars', form: 'scar', read: ['scar'] },
    { typed: 'hairtransplant', form: 'hairtransplant', read: ['hair', 'transplant'] },
    { typed: 'qwfp', form: 'qwfp', read: [] },
  ]);
});
