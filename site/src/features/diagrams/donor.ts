import { dotField, dotPath, type Dot } from './dot-field.ts';

/** The right half of a head from behind at a quarter of the size of the site's art: half its width at a height. */
const edges: [y: number, half: number][] = [
  [16, 0],
  [22, 26],
  [34, 44],
  [52, 57],
  [70, 64],
  [92, 66],
  [120, 64],
  [150, 57],
  [166, 50],
  [180, 43],
];

const halfWidth = (y: number): number => {
  const index = edges.findIndex(([at]) => at >= y);
  const [above, below] = [edges[index - 1], edges[index]];
  return above && below ? above[1] + ((below[1] - above[1]) * (y - above[0])) / (below[0] - above[0]) : 0;
};

const nape = (x: number): number => 178 - 0.011 * (x - 125) ** 2;
/** The height of the strip's line: lowest in the middle. */
const line = (x: number): number => 147 - 0.0052 * (x - 125) ** 2;

const isHair = ({ x, y }: Dot): boolean => Math.abs(x - 125) < halfWidth(y) - 3 && y < nape(x);
const hair = dotField({ width: 250, height: 250, spacing: 6.2 }, isHair);

/** Where units were punched out: inside the donor area, well apart. */
const punches = dotField({ width: 250, height: 250, spacing: 12.5 }, ({ x, y }) => {
  const inside = Math.abs(x - 125) < Math.min(52, halfWidth(y) - 9);
  return inside && y > 108 - 0.004 * (x - 125) ** 2 && y < 166 - 0.006 * (x - 125) ** 2;
});

const onLine = ({ x, y }: Dot): boolean => Math.abs(x - 125) < 56 && Math.abs(y - line(x)) < 4;
const nearPunch = (dot: Dot): boolean => punches.some(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < 4);

/** Hair that both heads have, and the hair that only one of them has: path data. */
export const hairOf = {
  both: dotPath(hair.filter((dot) => !onLine(dot) && !nearPunch(dot))),
  strip: dotPath(hair.filter((dot) => !onLine(dot) && nearPunch(dot))),
  fue: dotPath(hair.filter((dot) => onLine(dot) && !nearPunch(dot))),
};

export const punchPath = dotPath(punches);
export const stripLine = `M71 ${Math.round(line(71))}Q125 ${Math.round(2 * line(125) - line(71))} 179 ${Math.round(line(179))}`;
