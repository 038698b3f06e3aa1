import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Numbers = BlockOf<'blocks.numbers'>;

export const minimal: Numbers = {
  __component: 'blocks.numbers',
  items: [{ numerator: 0, denominator: 10, outcome: 'an infection', population: '10 people' }],
};

export const typical: Numbers = {
  ...minimal,
  title: 'How often the scar is wide',
  items: [
    { numerator: 12, denominator: 1000, outcome: 'an enlarged scar', population: '533 operations, 1995–2006 [@line]' },
    { numerator: 151, denominator: 1000, outcome: 'a wide scar', population: '73 men in India [@dots]' },
    { numerator: 425, denominator: 1000, outcome: 'swelling', population: '73 men in India [@dots]' },
  ],
};

export const longest: Numbers = {
  ...minimal,
  title: wordsOf(120),
  items: Array.from({ length: 8 }, (_, index) => ({
    numerator: 1 + index * 123_456,
    denominator: 1_000_000,
    outcome: wordsOf(200),
    population: wordsOf(400),
  })),
};
