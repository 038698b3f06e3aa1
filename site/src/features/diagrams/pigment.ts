import { dotPath, type Dot } from './dot-field.ts';

const cluster = (x: number, y: number): Dot[] =>
  [
    [0, 0],
    [5, -3],
    [-5, -2],
    [3, 4],
    [-3, 5],
    [8, 2],
    [-8, 3],
    [0, -6],
  ].map(([dx = 0, dy = 0]) => ({ x: x + dx, y: y + dy }));

/** Clusters of pigment between the hairs, all at one depth. */
export const pigment = dotPath([28, 56, 122, 148, 206].flatMap((x) => cluster(x, 122)));

/** Cells of fat in three rows, as circles in path data. */
export const fat = [262, 281, 300]
  .flatMap((y, row) => Array.from({ length: row % 2 ? 11 : 12 }, (_, index) => ({ x: (row % 2 ? 24 : 14) + index * 19, y })))
  .map(({ x, y }) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0`)
  .join('');
