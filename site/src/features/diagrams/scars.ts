import { dotField, dotPath } from './dot-field.ts';

/** The middle of every patch of skin, in a field of 160 by 170 units. */
const MIDDLE = 80;

const hair = dotField({ width: 160, height: 100, spacing: 8.4 }, ({ x, y }) => x > 9 && x < 151 && y > 9 && y < 97);
const hairBetween = (from: number, to: number): string =>
  dotPath(hair.filter(({ x }) => Math.abs(x - MIDDLE) >= from && Math.abs(x - MIDDLE) < to));

/** Hair by its distance from the middle: a patch shows what lies outside its scar. */
export const hairByDistance = [0, 5, 10, 17, 31].map((from, index, all) => ({ from, path: hairBetween(from, all[index + 1] ?? 200) }));

export const punches = 'M34 28h0m36-4h0m44 10h0m18 34h0m-26 14h0m-44-22h0m-34 8h0m6 20h0m58-36h0';

export interface Patch {
  tone: string;
  /** Half the width of what has no hair; 0 for single marks. */
  half: number;
  /** The scar from above, and the surface where the skin is cut through. */
  above: string;
  surface: string;
}

const flat = 'H152';
const band = (half: number): string =>
  `M${MIDDLE - half} 8Q${MIDDLE - half + 3} 54 ${MIDDLE - half} 100H${MIDDLE + half}Q${MIDDLE + half + 3} 54 ${MIDDLE + half} 8z`;
const ridge = (half: number, tall: number): string =>
  `H${MIDDLE - half - 2}C${MIDDLE - half + 2} ${132 - tall} ${MIDDLE + half - 2} ${132 - tall} ${MIDDLE + half + 2} 132H152`;

export const patches: Patch[] = [
  { tone: 'skin-2', half: 5, above: band(2), surface: flat },
  { tone: 'skin-4', half: 17, above: band(13), surface: flat },
  { tone: 'skin-1', half: 10, above: band(8), surface: ridge(8, 18) },
  {
    tone: 'skin-3',
    half: 31,
    above: 'M72 10C52 16 58 30 54 42C48 58 60 66 56 80C56 96 76 98 88 97C108 95 100 82 106 68C112 54 100 46 104 32C104 16 88 6 72 10z',
    surface: ridge(27, 30),
  },
  { tone: 'skin-4', half: 0, above: '', surface: flat },
];
