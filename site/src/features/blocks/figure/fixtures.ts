import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Figure = BlockOf<'blocks.figure'>;

export const minimal: Figure = {
  __component: 'blocks.figure',
  image: { sha256: 'a'.repeat(64), mime: 'image/webp', width: 800, height: 600 },
  alt: 'A scalp from above',
  longDescription: 'A scalp seen from above, with a line without hair across the back.',
  credit: 'Scalpwise',
  licence: 'CC BY 4.0',
};

export const typical: Figure = { ...minimal, caption: 'A strip scar ten years on [@line].' };

export const longest: Figure = {
  ...minimal,
  alt: wordsOf(125),
  longDescription: wordsOf(1500),
  caption: wordsOf(300),
  credit: wordsOf(160),
  licence: wordsOf(120),
};
