import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inContext, wordDiff, type Stretch } from './word-diff.ts';

const joined = (stretches: Stretch[], without: Stretch['kind']): string =>
  stretches
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

const text = fc.oneof(fc.lorem({ maxCount: 20 }), fc.string({ maxLength: 60, unit: 'grapheme' }));

test('both texts can be read off it, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const stretches = wordDiff(earlier, later);
      expect(joined(stretches, 'added')).toBe(earlier);
      expect(joined(stretches, 'removed')).toBe(later);
    }),
  );
});

test.each([
  ['the word', 'It may hurt a little.', 'It will hurt a little.', 'may', 'will'],
  ['the whole figure', 'About 1,000 of them', 'About 1,500 of them', '1,000', '1,500'],
  ['the whole dose', 'a dose of 0.5 mg', 'a dose of 0.2 mg', '0.5', '0.2'],
  ['the whole range', 'after 10–12 weeks', 'after 10–14 weeks', '10–12', '10–14'],
])('%s is told from the other', (_, earlier, later, removed, added) => {
  expect(wordDiff(earlier, later).filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ]);
});

test('long stretches without a change are cut, on the far side of each change', () => {
  const long = 'word '.repeat(200);
  const [before, , , after] = inContext(wordDiff(`${long}one ${long}`, `${long}two ${long}`));
  expect(before?.text).toMatch(/^ … .{160}$/);
  expect(after?.text).toMatch(/^.{160} … $/);
});
