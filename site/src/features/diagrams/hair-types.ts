interface Point {
  x: number;
  y: number;
}

const short = (value: number): number => Math.round(value * 10) / 10;

/** A smooth line as path data: it touches the middle between neighbours and bends at each of the points. */
const smooth = ([first, ...points]: Point[]): string => {
  if (first === undefined) return '';
  const bends = points.map(({ x, y }, index) => {
    const next = points[index + 1];
    const end = next ? { x: (x + next.x) / 2, y: (y + next.y) / 2 } : { x, y };
    return `Q${[x, y, end.x, end.y].map(short).join(' ')}`;
  });
  return `M${short(first.x)} ${short(first.y)}${bends.join('')}`;
};

/**
 * A hair above the skin as path data: it rises from (80, 100) to `to` in `turns` turns that swing out by `wide` to both sides.
 * With `loop` it also goes up and down on its way, so that the turns become loops.
 */
const hairAbove = ({ to, turns, wide, loop = 0 }: { to: number; turns: number; wide: number; loop?: number }): string => {
  const [start, steps] = [92, Math.ceil(turns * 8)];
  const bends = Array.from({ length: steps + 1 }, (_, step) => {
    const [done, angle, grown] = [step / steps, (step / 8) * 2 * Math.PI, Math.min(1, step / 5)];
    return { x: 80 + wide * grown * Math.sin(angle), y: start + (to - start) * done - loop * grown * (1 - Math.cos(angle)) };
  });
  return smooth([{ x: 80, y: 100 }, ...bends]);
};

/** The path of a punch that is set on the hair where it leaves the skin: its left and its right edge. */
export const PUNCH = { left: 60, right: 100 };

export interface HairType {
  tone: string;
  /** The middle line of the follicle, from the surface at (80, 100) down, and the root at its end. */
  follicle: string;
  root: Point;
  above: string;
  /** Where the punch would cut the follicle. */
  cut?: Point;
}

/** In the order of the panels. Tones are dealt out on purpose: no kind of hair belongs to one of them. */
export const hairTypes: HairType[] = [
  { tone: 'skin-4', follicle: 'M80 100V214', root: { x: 80, y: 214 }, above: 'M80 100V8' },
  {
    tone: 'skin-1',
    follicle: 'M80 100C80 136 88 150 85 176C83 192 82 204 84 214',
    root: { x: 84, y: 214 },
    above: hairAbove({ to: 8, turns: 1.5, wide: 9 }),
  },
  {
    tone: 'skin-3',
    follicle: 'M80 100C80 140 84 178 122 202',
    root: { x: 122, y: 202 },
    above: hairAbove({ to: 24, turns: 3, wide: 15, loop: 9 }),
    cut: { x: 98, y: 180 },
  },
  {
    tone: 'skin-5',
    follicle: 'M80 100C80 142 74 190 106 198C130 202 138 180 126 164',
    root: { x: 126, y: 164 },
    above: hairAbove({ to: 30, turns: 5.5, wide: 16, loop: 9 }),
    cut: { x: 100, y: 196 },
  },
];
