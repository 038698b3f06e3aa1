import { expect, test } from 'vitest';
import { byLetter } from './letters.ts';

const lettersOf = (...titles: string[]) =>
  byLetter(
    titles,
    (title) => title,
    (title) => title,
  );

test('items stand under their letters in dictionary order, whatever their case and accents', () => {
  const letters = lettersOf('scars', 'Anagen', 'Écorché', 'alopecia', '“Shock” loss');
  expect(letters.map(({ name, items }) => [name, items])).toEqual([
    ['A', ['alopecia', 'Anagen']],
    ['E', ['Écorché']],
    ['S', ['scars', '“Shock” loss']],
  ]);
});

test('what starts with a number comes last, under a fragment of its own', () => {
  expect(lettersOf('5-alpha reductase', 'Zinc').map(({ name, id }) => [name, id])).toEqual([
    ['Z', 'letter-z'],
    ['0–9', 'letter-none'],
  ]);
});

test('two items of one name keep one order in every run', () => {
  const [guide, term] = [
    { title: 'FUE', url: '/guides/fue/' },
    { title: 'FUE', url: '/glossary/#fue' },
  ];
  const order = (...items: (typeof guide)[]) =>
    byLetter(
      items,
      ({ title }) => title,
      ({ url }) => url,
    );
  expect(order(guide, term)).toEqual(order(term, guide));
});
