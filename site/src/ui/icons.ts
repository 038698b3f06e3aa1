interface Stroke {
  d: string;
  /** `solid` is filled, `cut` is drawn in the colour of the ground over a solid shape, `dashed` has gaps. */
  look?: 'solid' | 'cut' | 'dashed';
}

const disc = 'M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z';
const tick = 'm7 12.4 3.4 3.4L17 9';
const cross = 'm8 8 8 8m0-8-8 8';
const square = 'M3 3h18v18H3z';

/** Line drawings in a square of 24 units. Shape carries the meaning; the word always stands beside it. */
const icons = {
  search: [{ d: 'M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM15.2 15.2l6.3 6.3' }],
  arrow: [{ d: 'M3 12h17m-6.5-6.5L20 12l-6.5 6.5' }],
  do: [{ d: disc }, { d: tick }],
  dont: [{ d: square }, { d: cross }],
  supported: [
    { d: disc, look: 'solid' },
    { d: tick, look: 'cut' },
  ],
  partly: [{ d: disc }, { d: 'M12 2a10 10 0 0 0 0 20z', look: 'solid' }],
  misleading: [{ d: 'M12 3 22 21H2z' }, { d: 'M12 9.5v6M12 17.2v1.8' }],
  wrong: [
    { d: square, look: 'solid' },
    { d: cross, look: 'cut' },
  ],
  /** The dashed ring always means that something is missing: a review, a figure, evidence. */
  missing: [{ d: disc, look: 'dashed' }],
  emergency: [{ d: 'M6 3h4l1.5 5L9 10a12 12 0 0 0 5 5l2-2.5 5 1.5v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z' }],
  urgent: [{ d: 'M8 2h8l6 6v8l-6 6H8l-6-6V8z' }, { d: 'M12 6.5v7.2M12 15.8v2.2' }],
  'non-urgent': [{ d: disc }, { d: 'M12 6v6.4l4 2.6' }],
} as const satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof icons;

/** The strokes of an icon, each with its look. */
export const strokesOf = (name: IconName): readonly Stroke[] => icons[name];
