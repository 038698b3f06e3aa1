/** Where the parting starts and ends, in a field of 200 by 220 units, and the middle of the head. */
const [front, back, middle] = [38, 186, 100];

/** How many strands are drawn on each side. */
const STRANDS = 26;

/** One strand: from the parting outwards to its place on the rim of the head, the ends evenly apart. */
const strand = (at: number, side: 1 | -1): string => {
  const y = front + (back - front) * at;
  const angle = ((-56 + 142 * at) * Math.PI) / 180;
  const [x, end] = [side * 71 * Math.cos(angle), 115 + 90 * Math.sin(angle)];
  const bend = [middle + x * 0.62, y + (end - y) * 0.18 - 5];
  return `M${[middle, y].map(Math.round).join(' ')}Q${[...bend, middle + x, end].map(Math.round).join(' ')}`;
};

/** Hair combed to both sides of a parting, as path data. */
export const strands = Array.from({ length: STRANDS }, (_, index) => index / (STRANDS - 1))
  .flatMap((at) => [strand(at, 1), strand(at, -1)])
  .join('');

/** The bare or thin area along the parting, as path data: it starts behind the front hairline. */
export const parting = (half: number): string => {
  const [from, to] = [front + 10, 174];
  return `M${middle} ${from}Q${middle + half * 2} ${from + 50} ${middle} ${to}Q${middle - half * 2} ${from + 50} ${middle} ${from}z`;
};

/** The few hairs left in that area, as path data: every strand is short and stands alone. */
export const sparse = (half: number, count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const side = index % 2 ? 1 : -1;
    const y = 62 + (index * 92) / count;
    const x = middle + side * half * (0.25 + 0.4 * ((index * 0.618) % 1));
    return `M${Math.round(x)} ${Math.round(y)}q${side * 8}-2 ${side * 14} 5`;
  }).join('');
