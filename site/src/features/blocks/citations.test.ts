import { expect, test } from 'vitest';
import { citedKeys, splitCitations, withoutCitations } from './citations.ts';

test('a text without citations is one piece', () => {
  expect(splitCitations('Hair grows.')).toEqual([{ text: 'Hair grows.' }]);
  expect(splitCitations('')).toEqual([]);
});

test('a citation loses the space before it and lets the full stop go first', () => {
  expect(splitCitations('Hair grows [@nhs-hair-loss]. It falls [@bad-te].')).toEqual([
    { text: 'Hair grows.' },
    { keys: ['nhs-hair-loss'] },
    { text: ' It falls.' },
    { keys: ['bad-te'] },
  ]);
});

test('several keys in one group, and neighbouring groups, become one list without repeats', () => {
  expect(splitCitations('So [@a; @b], yes')).toEqual([{ text: 'So,' }, { keys: ['a', 'b'] }, { text: ' yes' }]);
  expect(splitCitations('So [@a] [@b; @a]')).toEqual([{ text: 'So' }, { keys: ['a', 'b'] }]);
});

test('a citation at the start of a text has no words before it', () => {
  expect(splitCitations(' [@a] then')).toEqual([{ keys: ['a'] }, { text: ' then' }]);
});

test.each(['[not a citation]', 'write to me@example.org', '[@]', '[@Capital]', '[@a, @b]'])('%s stays text', (text) => {
  expect(splitCitations(text)).toEqual([{ text }]);
});

test('cited keys come once each, in the order of first appearance', () => {
  expect(citedKeys(['One [@b] [@a].', 'Two [@c; @b].', 'Three.'])).toEqual(['b', 'a', 'c']);
});

test('words without their citations read on', () => {
  expect(withoutCitations('Hair grows [@a], then falls [@b; @c].')).toBe('Hair grows, then falls.');
});
