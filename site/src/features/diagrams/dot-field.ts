export interface Dot {
  x: number;
  y: number;
}

/** Steps of the R2 sequence: they shift every dot a little, evenly to all sides and in every run the same. */
const [stepX, stepY] = [0.7548776662466927, 0.5698402909980532];

const shift = (index: number, step: number, most: number): number => ((index * step) % 1) * most - most / 2;

/**
 * Whole-numbered points spread evenly over a box, without those that `keep` refuses: rows of a hexagonal grid, each point
 * moved by up to a fifth of `spacing`, so that dots never touch and never look like rows.
 */
export const dotField = (box: { width: number; height: number; spacing: number }, keep: (dot: Dot) => boolean): Dot[] => {
  const columns = Math.ceil(box.width / box.spacing);
  const rows = Math.ceil(box.height / (box.spacing * 0.87));
  return Array.from({ length: columns * rows }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = (index % columns) + (row % 2) / 2;
    return {
      x: Math.round((column + 0.25) * box.spacing + shift(index, stepX, box.spacing * 0.42)),
      y: Math.round((row + 0.5) * box.spacing * 0.87 + shift(index, stepY, box.spacing * 0.42)),
    };
  }).filter(keep);
};

/** Dots are walked in bands of this height, there and back, so that moves stay short. */
const BAND = 12;

const bandOf = ({ y }: Dot): number => Math.floor(y / BAND);

/** Path data: dots as zero-length strokes, which a round cap turns into dots; about six characters each. */
export const dotPath = (dots: Dot[]): string => {
  const walk = dots.toSorted((a, b) => bandOf(a) - bandOf(b) || (a.x - b.x) * (bandOf(a) % 2 ? -1 : 1) || a.y - b.y);
  return walk
    .map((dot, index) => {
      const from = walk[index - 1] ?? { x: 0, y: 0 };
      const [dx, dy] = [dot.x - from.x, dot.y - from.y];
      return `${index === 0 ? 'M' : 'm'}${dx}${dy < 0 ? dy : ` ${dy}`}h0`;
    })
    .join('');
};
