import { expect, test } from 'vitest';
import { formOf, isQuestion, wordsOf } from './words.ts';

const forms = (text: string): string[] => wordsOf(text).map(({ form }) => form);

test.each([
  ['colour', 'COLOR'],
  ['colouring', 'colors'],
  ['oestrogen', 'estrogen'],
  ['anaesthetics', 'anesthetic'],
  ['haemorrhage', 'hemorrhage'],
  ['stabilised', 'stabilizing'],
  ['organisation', 'organization'],
  ['analyse', 'analyze'],
  ['fibres', 'fiber'],
  ['labelled', 'labeled'],
  ['scars', 'scarring'],
  ['biopsies', 'biopsy'],
  ['patches', 'patch'],
  ['diagnoses', 'diagnosis'],
  ['receding', 'recede'],
  ['shedding', 'shed'],
  ['Köbner', 'kobner'],
  ['Norwood’s', 'norwood'],
])('%s and %s are one word', (one, other) => {
  expect(formOf(one)).toBe(formOf(other));
});

test.each([
  ['scared', 'scar'],
  ['hair', 'hairy'],
  ['loss', 'los'],
  ['areata', 'area'],
  ['bleed', 'bled'],
])('%s and %s stay two words', (one, other) => {
  expect(formOf(one)).not.toBe(formOf(other));
});

test('words that say nothing are left out, unless there are no others', () => {
  expect(forms('How do I get rid of a strip scar?')).toEqual(['rid', 'strip', 'scar']);
  expect(forms('What it is')).toEqual(['what', 'it', 'is']);
  expect(forms('…')).toEqual([]);
});

test('words know where they stand in the text', () => {
  const text = 'A strip-scar, “coloured”';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['strip', 'scar', 'coloured']);
});

test('a question starts with a question word', () => {
  expect(['Does SMP hurt', ' how long', 'What’s FUT?'].map(isQuestion)).toEqual([true, true, true]);
  expect(['hair tattoo', 'dosage', '', 'however'].map(isQuestion)).toEqual([false, false, false, false]);
});
