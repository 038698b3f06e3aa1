import { expect, test } from 'vitest';
import { spellingOf, understandWords } from './understand.ts';

const word = (typed: string, ...read: string[]) => ({ typed, form: typed, read });
const understood = (...words: ReturnType<typeof word>[]) => understandWords(words, (form) => form.toUpperCase());

test('a word is known, corrected or unknown', () => {
  expect(understood(word('scar', 'scar'), word('minoxidl', 'minoxidil'), word('qwfp'))).toEqual({
    known: ['scar'],
    corrected: [['minoxidl', 'MINOXIDIL']],
    unknown: ['qwfp'],
  });
});

test('a word still being typed, and one said longer, are no mistakes', () => {
  expect(understood(word('minox', 'minoxidil'), word('transplantation', 'transplant')).corrected).toEqual([]);
});

test('words typed as one are read apart', () => {
  expect(understood(word('hairtransplant', 'hair', 'transplant')).corrected).toEqual([['hairtransplant', 'HAIR TRANSPLANT']]);
});

test('a form is spelled as the texts spell it', () => {
  expect(spellingOf('patch', ['No such word.', 'Bald Patches.'])).toBe('Patches');
  expect(spellingOf('patch', [])).toBe('patch');
});
