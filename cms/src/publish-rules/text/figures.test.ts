import { expect, test } from 'vitest';
import { figuresIn } from './figures.ts';

test.each([
  ['About 40 % regrow.', ['40 %']],
  ['About 40% regrow.', ['40%']],
  ['Some 22 per cent wanted a touch-up.', ['22 per cent']],
  ['It costs £400 to £2,500.', ['£400', '£2,500']],
  ['1 in 7 women', ['1 in 7']],
  ['12 in 1,000 operations', ['12 in 1,000']],
  ['One in five people', ['One in five']],
  ['Half of the men in it', ['Half of the men']],
  ['three sessions', ['three sessions']],
  ['Millions of people have it.', ['Millions of people']],
  ['12–18 months', ['12–18 months']],
  ['two to four weeks', ['two to four weeks']],
  ['62 published patients', ['62 published patients']],
  ['a 5-day course', ['5-day']],
  ['1 mg a day', ['1 mg']],
])('“%s” holds %j', (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});

test.each([
  'Follow step 2.',
  'The code is L63.',
  'Norwood stage 3 or type 2.',
  'It was drawn in 1975 and is still used in 2026.',
  'Call 999, 111 or 116 123.',
  'There are two kinds of scars.',
  'Between the two of them.',
  'Under 18 it is against the law.',
  'A few weeks, several months, many people.',
  'Changed 3 in 2024.',
])('“%s” holds none', (text) => {
  expect(figuresIn(text)).toEqual([]);
});
