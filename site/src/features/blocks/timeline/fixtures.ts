import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Timeline = BlockOf<'blocks.timeline'>;

export const minimal: Timeline = { __component: 'blocks.timeline', events: [{ when: 'Day 0', text: 'It starts.' }] };

export const typical: Timeline = {
  ...minimal,
  title: 'Healing and growth',
  events: [
    { when: 'Days 1–4', text: 'Soreness and swelling in some [@pain].' },
    { when: 'Weeks 2–8', text: 'Moved hair sheds; clinics say that this is expected.' },
    { when: 'Months 12–18', text: 'Final look [@line].' },
  ],
};

export const longest: Timeline = {
  ...minimal,
  title: wordsOf(120),
  events: Array.from({ length: 20 }, () => ({ when: wordsOf(40), text: wordsOf(600) })),
};
