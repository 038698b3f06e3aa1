import type { Dot } from './stipple.ts';

/** Dots are walked in bands of this height, there and back, so that moves stay short. */
const band = 24;

const bandOf = (y: number): number => Math.floor(y / band);

const chain = (points: { x: number; y: number }[]): string => {
  const walk = points.toSorted(
    (one, other) => bandOf(one.y) - bandOf(other.y) || (one.x - other.x) * (bandOf(one.y) % 2 ? -1 : 1) || one.y - other.y,
  );
  let [x, y] = [0, 0];
  return walk
    .map((point, index) => {
      const [dx, dy] = [point.x - x, point.y - y];
      ({ x, y } = point);
      return `${index === 0 ? 'M' : 'm'}${dx}${dy < 0 ? dy : ` ${dy}`}h0`;
    })
    .join('');
};

/**
 * Dots as zero-length strokes with round caps: one path a size, about six characters a dot. The parent sets the round cap and the ink.
 * @param sizes diameters in the picture's units, small to large; denser places get larger dots
 */
export const dotPaths = (dots: Dot[], sizes: number[]): string =>
  sizes
    .map((size, index) => {
      const points = dots
        .filter(({ density, chance }) => Math.min(sizes.length - 1, Math.floor((density * 0.75 + chance * 0.35) * sizes.length)) === index)
        .map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }));
      return points.length === 0 ? '' : `<path stroke-width="${size}" d="${chain(points)}"/>`;
    })
    .join('');
