import { dotField, dotPath, type Dot } from './dot-field.ts';

/** A head from above in a field of 200 by 220 units: its middle and its half axes. */
export const HEAD = { x: 100, y: 114, rx: 70, ry: 90 };

const bump = (value: number, at: number, width: number): number => Math.exp(-(((value - at) / width) ** 2));
const inEllipse = (u: number, v: number, at: number, ru: number, rv: number): boolean => (u / ru) ** 2 + ((v - at) / rv) ** 2 < 1;

/**
 * Whether a place has no hair at a stage. `u` runs from -1 (left) to 1 (right), `v` from -1 (face) to 1 (back). Our own
 * simplification: each stage clears at least what the one before it clears.
 */
const bare: ((u: number, v: number) => boolean)[] = [
  (u, v) => v < -0.62 + 0.1 * u * u,
  (u, v) => v < -0.6 + 0.17 * bump(Math.abs(u), 0.55, 0.2),
  (u, v) => v < -0.58 + 0.46 * bump(Math.abs(u), 0.52, 0.2),
  (u, v) => v < -0.44 + 0.4 * bump(Math.abs(u), 0.46, 0.25) || inEllipse(u, v, 0.47, 0.3, 0.22),
  (u, v) => v < -0.2 + 0.22 * bump(Math.abs(u), 0.4, 0.3) || inEllipse(u, v, 0.43, 0.46, 0.32),
  (u, v) => v < -0.1 || inEllipse(u, v, 0.2, 0.66, 0.62),
  (u, v) => v < 0.06 || inEllipse(u, v, 0.2, 0.8, 0.72),
];

/** The stage, from 1 to 7, at which the hair of a place is gone; 8 for hair that stays. */
export const goneAt = ({ x, y }: Dot): number => {
  const stage = bare.findIndex((isBare) => isBare((x - HEAD.x) / HEAD.rx, (y - HEAD.y) / HEAD.ry));
  return stage === -1 ? 8 : stage + 1;
};

const onHead = ({ x, y }: Dot): boolean => ((x - HEAD.x) / (HEAD.rx - 3)) ** 2 + ((y - HEAD.y) / (HEAD.ry - 3)) ** 2 < 1;
const hair = dotField({ width: 200, height: 220, spacing: 7.2 }, onHead);

/** The hair that goes at each stage from 2 on, and, last, the hair that stays: path data by the stage it goes at. */
export const hairByStage: { gone: number; path: string }[] = [2, 3, 4, 5, 6, 7, 8].map((gone) => ({
  gone,
  path: dotPath(hair.filter((dot) => goneAt(dot) === gone)),
}));
