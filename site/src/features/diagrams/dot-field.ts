export interface Dot {
  x: number;
  y: number;
}

/** Steps of the R2 sequence: points fall evenly without standing in rows, and are the same in every run. */
const [stepX, stepY] = [0.7548776662466927, 0.5698402909980532];

const part = (value: number): number => value - Math.floor(value);

/** `count` whole-numbered points spread evenly over a box, without those that `keep` refuses. */
export const dotField = (box: { width: number; height: number; count: number }, keep: (dot: Dot) => boolean): Dot[] =>
  Array.from({ length: box.count }, (_, index) => ({
    x: Math.round(part(0.5 + index * stepX) * box.width),
    y: Math.round(part(0.5 + index * stepY) * box.height),
  })).filter(keep);

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
