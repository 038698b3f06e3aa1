import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { createPhraseFinder } from './phrases.ts';

const findPhrases = createPhraseFinder([['SMP', 'scalp micropigmentation']]);
const concept = findPhrases(['smp'])[0]!.concept;
const marked = (text: string, ...meant: string[]): string[] =>
  highlight(text, new Set(meant), findPhrases).map(([start, end]) => text.slice(start, end));

test('words are marked as they are written, whatever form was meant', () => {
  expect(marked('Scarring and scars: coloured', 'scar', 'color')).toEqual(['Scarring', 'scars', 'coloured']);
});

test('a phrase is marked by its synonym, its words alone are not', () => {
  expect(marked('Scalp micropigmentation (SMP) on the scalp', concept)).toEqual(['Scalp', 'micropigmentation', 'SMP']);
});

test('a text that matches nothing has no marks', () => {
  expect(marked('Nothing here', 'scar')).toEqual([]);
  expect(marked('', 'scar')).toEqual([]);
});
