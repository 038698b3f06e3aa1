import { dotField, dotPath } from './dot-field.ts';

/** A patch of skin seen from above, and below it the same skin cut through, in a field of 146 by 164 units. */
const MIDDLE = 73;
const [SURFACE, ROOT] = [97, 149];
/** How far a hair leans from its root to the surface. */
const LEAN = 12;

const hair = dotField({ width: 146, height: 54, spacing: 8.4 }, ({ x, y }) => x > 4 && x < 142 && y > 4 && y < 51);
const hairBetween = (from: number, to: number): string =>
  dotPath(hair.filter(({ x }) => Math.abs(x - MIDDLE) >= from && Math.abs(x - MIDDLE) < to));

/** Hair by its distance from the wound, as path data: a patch shows what lies outside its scar. */
export const hairByDistance = [4, 17].map((from, index, all) => ({ from, path: hairBetween(from, all[index + 1] ?? 200) }));

interface Hair {
  /** Where it leaves the skin, or would. */
  x: number;
  /** How high it reaches. */
  top: number;
}

const ABOVE = SURFACE - 13;
/** Hairs every 20 units, outwards from the last one on the left and the first one on the right of the wound. */
const beside = (left: number, right: number): Hair[] =>
  [0, 20, 40, 60]
    .flatMap((away) => [left - away, right + away])
    .filter((x) => x > 6 && x < 126)
    .map((x) => ({ x, top: ABOVE }));

const at = (x: number, y: number): string => `${Math.round(x + ((y - SURFACE) * LEAN) / (ROOT - SURFACE))} ${y}`;

/** Follicles, their roots, and what of the hairs stands above the skin, as path data. */
const grow = (hairs: Hair[]) => ({
  follicles: hairs.map(({ x, top }) => `M${at(x, Math.max(top, SURFACE))}L${at(x, ROOT)}`).join(''),
  roots: hairs.map(({ x }) => `M${at(x, ROOT)}h0`).join(''),
  above: hairs.flatMap(({ x, top }) => (top < SURFACE ? [`M${at(x, top)}L${at(x, SURFACE)}`] : [])).join(''),
});

const untrimmed = grow(beside(52, 81));
const besideTrimmed = beside(50, 108);
/** The hair under the trimmed edge: cut off where it was trimmed, and months later, grown through. */
const cut: Hair = { x: 78, top: 109 };
const through: Hair = { ...cut, top: ABOVE };

export interface Closure {
  tone: string;
  /** How long the arrows are that stand for the pull. */
  pull: number;
  /** Half the width of the scar. */
  half: number;
  /** The join in the skin cut through, as it is closed, and the scar in its place. */
  join: string;
  scar: string;
  closed: ReturnType<typeof grow>;
  later: ReturnType<typeof grow>;
}

export const closures: Closure[] = [
  { tone: 'skin-1', pull: 10, half: 2.5, join: 'M73 97V162', scar: 'M70 97H75V162H70z', closed: untrimmed, later: untrimmed },
  { tone: 'skin-4', pull: 46, half: 13, join: 'M73 97V162', scar: 'M60 97H86V162H60z', closed: untrimmed, later: grow(beside(40, 92)) },
  {
    tone: 'skin-3',
    pull: 10,
    half: 2.5,
    join: 'M67 97L104 131V162',
    scar: 'M64 97H71L107 130V162H101V133z',
    closed: grow([...besideTrimmed, cut]),
    later: grow([...besideTrimmed, through]),
  },
];

/** The scar from above. */
export const band = (half: number): string =>
  `M${MIDDLE - half} 2Q${MIDDLE - half + 2} 28 ${MIDDLE - half} 54H${MIDDLE + half}Q${MIDDLE + half + 2} 28 ${MIDDLE + half} 2z`;
export const stitches = 'M73 2V54M67 10h12m-12 9h12m-12 9h12m-12 9h12m-12 9h12';
export const hairInLine = 'M73 7h0m1 8h0m0 8h0m0 8h0m0 8h0m0 9h0';
/** Two arrows that point away from the wound. */
export const arrows = (length: number): string => `M52 71h-${length}m5-5l-5 5l5 5M94 71h${length}m-5-5l5 5l-5 5`;
