import { dotField, dotPath } from './dot-field.ts';

/** How much moved hair shows at a month, from 0 to 1: our sketch of what clinics describe, not a measurement. */
const course: [month: number, shows: number][] = [
  [0, 0.3],
  [0.5, 0.27],
  [1.2, 0.15],
  [2, 0.05],
  [2.6, 0.035],
  [3.2, 0.06],
  [4, 0.15],
  [5, 0.3],
  [6, 0.46],
  [7.5, 0.64],
  [9, 0.77],
  [12, 0.93],
  [15, 0.99],
  [18, 1],
];

export const AXIS = { x: 14, y: 176, month: 17.4, height: 122 };
const xOf = (month: number): number => Math.round((AXIS.x + month * AXIS.month) * 10) / 10;
const yOf = (shows: number): number => Math.round((AXIS.y - shows * AXIS.height) * 10) / 10;

/** The curve's slope at each point, chosen so that it is level where it turns and never overshoots (Fritsch and Butland). */
const slopes = course.map(([month, shows], index) => {
  const [before, after] = [course[index - 1], course[index + 1]];
  if (before === undefined || after === undefined) return 0;
  const [rise, next] = [(shows - before[1]) / (month - before[0]), (after[1] - shows) / (after[0] - month)];
  return rise * next <= 0 ? 0 : (2 * rise * next) / (rise + next);
});

/** How high the curve stands at a month. */
export const showsAt = (month: number): number => {
  const index = Math.max(
    1,
    course.findIndex(([at]) => at >= month),
  );
  const [[from, a], [to, b]] = [course[index - 1] ?? [0, 0], course[index] ?? [1, 0]];
  const [width, t] = [to - from, (month - from) / (to - from)];
  const [m, n] = [(slopes[index - 1] ?? 0) * width, (slopes[index] ?? 0) * width];
  return a * (1 + 2 * t) * (1 - t) ** 2 + m * t * (1 - t) ** 2 + b * t * t * (3 - 2 * t) + n * t * t * (t - 1);
};

/** The curve as path data. */
export const curve = course
  .map(([month, shows], index) => {
    const before = course[index - 1];
    if (before === undefined) return `M${xOf(month)} ${yOf(shows)}`;
    const third = (month - before[0]) / 3;
    const [from, to] = [before[1] + third * (slopes[index - 1] ?? 0), shows - third * (slopes[index] ?? 0)];
    return `C${xOf(before[0] + third)} ${yOf(from)} ${xOf(month - third)} ${yOf(to)} ${xOf(month)} ${yOf(shows)}`;
  })
  .join('');

/** The way of hair that is not shed: level until the curve has caught up with it. */
export const kept = `M${xOf(0.6)} ${yOf(0.3)}H${xOf(4.9)}`;

/** The stages on the axis: from and to in months, and where their number stands. */
export const stages = [
  { from: 0, to: 0, at: 0 },
  { from: 0.46, to: 1.84, at: 1.5 },
  { from: 3, to: 4, at: 3.5 },
  { from: 6, to: 6, at: 6 },
  { from: 12, to: 18, at: 15 },
].map(({ from, to, at }) => ({ from: xOf(from), to: xOf(to), x: xOf(at), top: yOf(showsAt(at)) }));

export const ticks = [0, 3, 6, 9, 12, 15, 18].map((month) => ({ month, x: xOf(month) }));

/** Where the words stand in the field. */
export const WORDS = { x: 206, y: 132, width: 118, height: 22 };
const inWords = (x: number, y: number): boolean =>
  x > WORDS.x - 4 && x < WORDS.x + WORDS.width && y > WORDS.y - WORDS.height + 2 && y < WORDS.y + 9;

/** The field of dots under the curve, as path data. */
export const field = dotPath(
  dotField(
    { width: 340, height: AXIS.y, spacing: 7.4 },
    ({ x, y }) => x > AXIS.x + 2 && x < xOf(18) - 1 && y < AXIS.y - 4 && y > yOf(showsAt((x - AXIS.x) / AXIS.month)) + 5 && !inWords(x, y),
  ),
);

/** Hairs above a strip of skin, in a field of 120 by 76 units: which of twelve places hold one, how long and how far it leans. */
const sprouts = (length: number, holds: (place: number) => boolean): string =>
  Array.from({ length: 12 }, (_, place) => place)
    .filter(holds)
    .map((place) => {
      const tall = Math.round(length * (0.82 + 0.36 * ((place * 0.618) % 1)));
      return `M${10 + place * 9} 52q1-${Math.round(tall / 2)} ${Math.round(tall / 10)}-${tall}`;
    })
    .join('');

const all = (): boolean => true;
export const looks = [
  { thin: false, hairs: sprouts(8, all) },
  { thin: false, hairs: sprouts(8, (place) => place === 3 || place === 8) },
  { thin: true, hairs: sprouts(12, (place) => [1, 3, 4, 8, 10].includes(place)) },
  { thin: false, hairs: sprouts(24, (place) => place % 2 === 1) },
  { thin: false, hairs: sprouts(38, all) },
];
