import type { BlockOf, RichText } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Prose = BlockOf<'blocks.prose'>;

const text = (words: string) => ({ type: 'text' as const, text: words });
const heading = (level: number, words: string) => ({ type: 'heading' as const, level, children: [text(words)] });

export const minimal: Prose = { __component: 'blocks.prose', content: [{ type: 'paragraph', children: [text('Hair grows.')] }] };

export const typical: Prose = {
  ...minimal,
  content: [
    heading(2, 'What it is'),
    {
      type: 'paragraph',
      children: [
        text('A line [@line], as '),
        { ...text('surgeons'), bold: true },
        text(' say. See '),
        { type: 'link', url: '/guides/strip-scars/', children: [text('strip scars')] },
        text(', '),
        { type: 'link', url: '/withdrawn/', children: [text('an old page')] },
        text(' or '),
        { type: 'link', url: 'https://www.nhs.uk/conditions/hair-loss/', children: [text('the NHS [@dots]')] },
        text('. No such source [@unknown]. Two [@pain; @line].'),
      ],
    },
    heading(3, 'What it is'),
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('first')] },
        { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text('inside the first [@heat]')] }] },
        { type: 'list-item', children: [text('second')] },
      ],
    },
    { type: 'quote', children: [text('Said by somebody.')] },
    { type: 'paragraph', children: [text('')] },
  ],
};

const section = (index: number): RichText => [
  heading(2 + (index % 3 === 0 ? 0 : 1), `${wordsOf(70)} ${index}`),
  { type: 'paragraph', children: [text(wordsOf(900))] },
  {
    type: 'paragraph',
    children: [{ ...text('Everything'), bold: true, italic: true, underline: true, strikethrough: true, code: true }, text(' at once.')],
  },
];

export const longest: Prose = { ...minimal, content: Array.from({ length: 9 }, (_, index) => section(index)).flat() };
