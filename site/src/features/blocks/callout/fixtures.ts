import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Callout = BlockOf<'blocks.callout'>;

export const minimal: Callout = {
  __component: 'blocks.callout',
  tone: 'note',
  title: 'Note',
  content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Short.' }] }],
};

export const typical: Callout = {
  ...minimal,
  title: 'What we don’t know',
  content: [
    { type: 'paragraph', children: [{ type: 'text', text: 'We found no average width in millimetres, so we print none [@line].' }] },
  ],
};

export const longest: Callout = {
  ...minimal,
  tone: 'important',
  title: wordsOf(120),
  content: [
    { type: 'paragraph', children: [{ type: 'text', text: wordsOf(600) }] },
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [{ type: 'text', text: 'a very low price or a travel package [@dots]' }] },
        { type: 'list-item', children: [{ type: 'text', text: 'a promised result' }] },
      ],
    },
  ],
};
