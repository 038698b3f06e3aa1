import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type CareCard = BlockOf<'blocks.care-card'>;

const items = (texts: string[]): CareCard['content'] => [
  {
    type: 'list',
    format: 'unordered',
    children: texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
  },
];

export const minimal: CareCard = {
  __component: 'blocks.care-card',
  urgency: 'non-urgent',
  heading: 'See a GP if',
  content: items(['your hair loss worries you']),
};

export const typical: CareCard = {
  ...minimal,
  urgency: 'urgent',
  heading: 'See a GP urgently if',
  content: items(['your scalp is painful, hot or oozing [@heat]', 'a child has a scaly patch without hair [@line; @heat]']),
};

export const longest: CareCard = {
  ...minimal,
  urgency: 'emergency',
  heading: wordsOf(120),
  content: items(Array.from({ length: 8 }, () => wordsOf(140))),
};
