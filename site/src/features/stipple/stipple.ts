import { seeded } from './random.ts';

/** How dense the dots are at a place, from 0 to 1. */
export type Density = (x: number, y: number) => number;

export interface Dot {
  x: number;
  y: number;
  /** The density where it stands, and a number of its own from 0 to 1: together they choose its size. */
  density: number;
  chance: number;
}

interface Field {
  width: number;
  height: number;
  dots: number;
  seed: number;
  density: Density;
}

/** Units between the points at which the density is sampled. */
const step = 2;
const rounds = 14;

interface Grid {
  columns: number;
  rows: number;
  weight: Float32Array;
}

const sample = ({ width, height, density }: Field): Grid => {
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const weight = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      weight[row * columns + column] = Math.max(0, density((column + 0.5) * step, (row + 0.5) * step));
  return { columns, rows, weight };
};

/** Where a cell lies on the Hilbert curve: cells that are near on it are near in the plane. */
const hilbert = (column: number, row: number, size: number): number => {
  let [x, y, position] = [column, row, 0];
  for (let half = size >> 1; half > 0; half >>= 1) {
    const right = x & half ? 1 : 0;
    const low = y & half ? 1 : 0;
    position += half * half * ((3 * right) ^ low);
    x &= half - 1;
    y &= half - 1;
    if (low) continue;
    [x, y] = right ? [half - 1 - y, half - 1 - x] : [y, x];
  }
  return position;
};

/** One dot for each equal share of the density along the curve: an even start, so that few rounds settle it. */
const scatter = ({ dots }: Field, { columns, rows, weight }: Grid, random: () => number): { xs: Float64Array; ys: Float64Array } => {
  let size = 2;
  while (size < Math.max(columns, rows)) size <<= 1;
  const cells: { cell: number; position: number }[] = [];
  let total = 0;
  for (let cell = 0; cell < weight.length; cell++) {
    const share = weight[cell] ?? 0;
    if (share <= 0) continue;
    total += share;
    cells.push({ cell, position: hilbert(cell % columns, Math.floor(cell / columns), size) });
  }
  cells.sort((one, other) => one.position - other.position);
  const xs = new Float64Array(dots);
  const ys = new Float64Array(dots);
  let at = 0;
  let passed = 0;
  for (let dot = 0; dot < dots; dot++) {
    const wanted = ((dot + 0.3 + random() * 0.4) / dots) * total;
    while (at < cells.length - 1 && passed + (weight[cells[at]?.cell ?? 0] ?? 0) < wanted) passed += weight[cells[at++]?.cell ?? 0] ?? 0;
    const cell = cells[at]?.cell ?? 0;
    xs[dot] = ((cell % columns) + random()) * step;
    ys[dot] = (Math.floor(cell / columns) + random()) * step;
  }
  return { xs, ys };
};

/** Dots by the square of a coarse net they lie in, so that the nearest one is found without looking at all. */
const netOf = (xs: Float64Array, ys: Float64Array, { width, height }: Field) => {
  const mesh = Math.max(step * 2, Math.sqrt((width * height) / xs.length));
  const across = Math.ceil(width / mesh) + 1;
  const down = Math.ceil(height / mesh) + 1;
  const first = new Int32Array(across * down).fill(-1);
  const next = new Int32Array(xs.length);
  for (let dot = 0; dot < xs.length; dot++) {
    const square = Math.floor((ys[dot] ?? 0) / mesh) * across + Math.floor((xs[dot] ?? 0) / mesh);
    next[dot] = first[square] ?? -1;
    first[square] = dot;
  }
  return (x: number, y: number): number => {
    const column = Math.floor(x / mesh);
    const row = Math.floor(y / mesh);
    let nearest = -1;
    let closest = Infinity;
    const lookIn = (a: number, b: number): void => {
      for (let dot = first[b * across + a] ?? -1; dot >= 0; dot = next[dot] ?? -1) {
        const distance = ((xs[dot] ?? 0) - x) ** 2 + ((ys[dot] ?? 0) - y) ** 2;
        if (distance < closest) [closest, nearest] = [distance, dot];
      }
    };
    for (let ring = 0; ring <= Math.max(across, down); ring++) {
      if (nearest >= 0 && (ring - 1) * mesh > Math.sqrt(closest)) break;
      for (let b = Math.max(0, row - ring); b <= Math.min(down - 1, row + ring); b++) {
        const stride = Math.abs(b - row) === ring ? 1 : 2 * ring || 1;
        for (let a = column - ring; a <= column + ring; a += stride) if (a >= 0 && a < across) lookIn(a, b);
      }
    }
    return nearest;
  };
};

/** Moves each dot to the middle of the cells that it is nearest to. */
const relax = (xs: Float64Array, ys: Float64Array, field: Field, { columns, rows, weight }: Grid): void => {
  const nearest = netOf(xs, ys, field);
  const sums = new Float64Array(xs.length * 3);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const density = weight[row * columns + column] ?? 0;
      if (density <= 0) continue;
      const x = (column + 0.5) * step;
      const y = (row + 0.5) * step;
      const at = nearest(x, y) * 3;
      // Relaxed dots follow the root of the weight, so the density is squared.
      const mass = density * density;
      sums[at] = (sums[at] ?? 0) + x * mass;
      sums[at + 1] = (sums[at + 1] ?? 0) + y * mass;
      sums[at + 2] = (sums[at + 2] ?? 0) + mass;
    }
  for (let dot = 0; dot < xs.length; dot++) {
    const mass = sums[dot * 3 + 2] ?? 0;
    if (mass === 0) continue;
    xs[dot] = (sums[dot * 3] ?? 0) / mass;
    ys[dot] = (sums[dot * 3 + 1] ?? 0) / mass;
  }
};

/** Spreads dots so that their number on any area follows the density (weighted Voronoi stippling). The same field gives the same dots. */
export const stipple = (field: Field): Dot[] => {
  const random = seeded(field.seed);
  const grid = sample(field);
  const { xs, ys } = scatter(field, grid, random);
  for (let round = 0; round < rounds; round++) relax(xs, ys, field, grid);
  return Array.from(xs, (x, dot) => {
    const y = ys[dot] ?? 0;
    return { x, y, density: field.density(x, y), chance: random() };
  });
};
