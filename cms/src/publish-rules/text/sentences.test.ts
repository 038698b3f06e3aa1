import { expect, test } from 'vitest';
import { citedKeys, withoutCitations } from './citations.ts';
import type { Passage } from './passages.ts';
import { sentencesIn, statementsOf, wordsIn } from './sentences.ts';

test.each([
  ['One. Two? Three!', ['One.', 'Two?', 'Three!']],
  ['It fades [@a; @b-2]. Then it goes.', ['It fades [@a; @b-2].', 'Then it goes.']],
  ['It fades. [@a] Then it goes.', ['It fades. [@a]', 'Then it goes.']],
  ['About 2.5 mm a week, e.g. on the crown.', ['About 2.5 mm a week, e.g. on the crown.']],
  ['Dr. Norwood drew it. It has seven stages.', ['Dr. Norwood drew it.', 'It has seven stages.']],
  ['They call it “painless.” It is not.', ['They call it “painless.”', 'It is not.']],
  ['', []],
])('the sentences of “%s”', (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test('a row is one statement, however many full stops it has', () => {
  const row: Passage = { path: [], kind: 'row', text: 'Nothing. | 12 people. | Better [@a]', links: [] };
  expect(statementsOf(row)).toEqual([row.text]);
  expect(statementsOf({ ...row, kind: 'text' })).toHaveLength(2);
});

test('words are counted as a reader counts them, without citations', () => {
  expect(wordsIn('The patient’s 1,000 well-set hairs [@a-b-c; @d] fell.')).toEqual([
    'The',
    'patient’s',
    '1,000',
    'well-set',
    'hairs',
    'fell.',
  ]);
});

test.each([
  ['No citation at all, a@b.org.', []],
  ['One fact [@nhs-hair-loss].', ['nhs-hair-loss']],
  ['Two at once [@a; @b-2].', ['a', 'b-2']],
  ['Two places [@a] and [@b].', ['a', 'b']],
  ['Left open [@a', []],
])('the keys in “%s”', (text, keys) => {
  expect(citedKeys(text)).toEqual(keys);
});

test('what is written another way comes back as it is, so that it can be refused', () => {
  expect(citedKeys('[@a, b] [@ a] [@A] [@a; b]')).toEqual(['@a, b', '@ a', '@A', 'a', 'b']);
});

test('a text without its citations reads as if there never were any', () => {
  expect(withoutCitations('Hair sheds [@a], then grows [@b; @c].')).toBe('Hair sheds, then grows.');
});
