const [top, bottom, middle] = [34, 196, 100];

/** Half the width of the head at a height, in a field of 200 by 220 units. */
const halfWidth = (y: number): number => 72 * Math.sqrt(Math.max(0, 1 - ((y - 115) / 92) ** 2));

/** One strand on one side: from the parting, out and back, as hair is combed. */
const strand = (y: number, side: 1 | -1, reach: number): string => {
  const end = Math.min(y + 10 + reach * 26, 204);
  const out = halfWidth(end) * (0.82 + 0.18 * reach);
  return `M${middle} ${Math.round(y)}Q${Math.round(middle + side * out * 0.7)} ${Math.round(y - 6)} ${Math.round(middle + side * out)} ${Math.round(end)}`;
};

/** Hair combed to both sides of a parting, as path data. */
export const strands = Array.from({ length: 34 }, (_, index) => top + ((bottom - top) * index) / 33)
  .flatMap((y, index) => [strand(y, 1, index % 3 ? 1 : 0.6), strand(y, -1, index % 4 ? 1 : 0.7)])
  .join('');

/** The bare or thin area along the parting, as path data: it starts behind the front hairline. */
export const parting = (half: number): string => {
  const [from, to] = [top + 14, 176];
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
