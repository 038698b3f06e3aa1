import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';

const entry = (title: string, kind = 'Guide') => ({ title, kind, url: `/${kind}/${title}/` });

test('entries stand under their letters in dictionary order, whatever their case and accents', () => {
  const letters = byLetter([entry('scars'), entry('Anagen', 'Term'), entry('Écorché'), entry('alopecia'), entry('“Shock” loss')]);
  expect(letters.map(({ letter, entries }) => [letter, entries.map(({ title }) => title)])).toEqual([
    ['A', ['alopecia', 'Anagen']],
    ['E', ['Écorché']],
    ['S', ['scars', '“Shock” loss']],
  ]);
});

test('what starts with a number comes last, under a sign that makes a good fragment', () => {
  const letters = byLetter([entry('5-alpha reductase'), entry('Zinc')]);
  expect(letters.map(({ id }) => id)).toEqual(['z', 'other']);
});

test('two entries of one name keep one order in every run', () => {
  const [first, second] = [entry('FUE', 'Guide'), entry('FUE', 'Term')];
  expect(byLetter([second, first])).toEqual(byLetter([first, second]));
});
