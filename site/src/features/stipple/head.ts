import { bump, smooth } from './shapes.ts';
import { stipple, type Density, type Dot } from './stipple.ts';

/** The right half of a head seen from behind, as Bézier curves; x is the distance from the middle line (500). */
const profile = [
  [0, 64, 148, 64, 264, 176, 264, 366],
  [264, 366, 264, 452, 250, 540, 226, 602],
  [226, 602, 208, 648, 178, 672, 170, 722],
  [170, 722, 164, 772, 166, 822, 186, 852],
  [186, 852, 220, 902, 340, 930, 470, 968],
] as const;

type Curve = (typeof profile)[number];

const along = ([ax, ay, bx, by, cx, cy, dx, dy]: Curve, t: number) => {
  const u = 1 - t;
  const blend = (a: number, b: number, c: number, d: number) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  return { half: blend(ax, bx, cx, dx), y: blend(ay, by, cy, dy) };
};

const outline = profile.flatMap((curve) => Array.from({ length: 50 }, (_, index) => along(curve, index / 50)));

const halfWidth = (y: number): number => {
  const below = outline.findIndex((point) => point.y >= y);
  const [above, under] = [outline[below - 1], outline[below]];
  if (!above || !under) return 0;
  return above.half + ((under.half - above.half) * (y - above.y)) / (under.y - above.y || 1);
};

/** Dense at the sides, thin at the crown and the front, none on the skin and on the line of a strip scar. */
const density: Density = (x, y) => {
  const half = halfWidth(y);
  const fromMiddle = Math.abs(x - 500);
  const edge = half === 0 ? 1 : fromMiddle / half;
  if (edge >= 0.985) return 0;
  const nape = 742 - 26 * Math.cos((x - 500) / 52) * smooth(150, 40, fromMiddle) - 34 * smooth(60, 150, fromMiddle);
  const aroundEars = 0.85 * smooth(0.9, 0.985, edge) * smooth(380, 470, y) * (1 - smooth(590, 650, y));
  const facing = Math.sqrt(Math.max(0, 1 - edge * edge));
  const facingUp = Math.sqrt(Math.max(0.02, 1 - Math.max(0, (300 - y) / 236) ** 2));
  const foreshortening = 0.5 + 0.5 * Math.min(1.9, 0.42 / Math.max(0.22, Math.min(facing, facingUp)));
  const crown = 1 - 0.93 * Math.min(1, bump(x, y, 508, 226, 150, 118) * 1.15);
  const front = 1 - 0.5 * bump(x, y, 500, 86, 220, 70);
  return (1 - smooth(nape - 74, nape, y)) * (1 - aroundEars) * foreshortening * crown * front * scar(fromMiddle, y);
};

const scar = (fromMiddle: number, y: number): number => {
  const t = fromMiddle / 215;
  if (t >= 1) return 1;
  const half = 9 * Math.sqrt(1 - t * t * t);
  const away = Math.abs(y - (588 - 52 * (fromMiddle / 200) ** 2));
  return away < half ? 0 : 1 - 0.25 * (1 - smooth(half, half + 16, away));
};

/** The hair of the head, in a square of 1000 units. */
export const headDots = (): Dot[] => stipple({ width: 1000, height: 1000, dots: 3000, seed: 7, density });
export const headSizes = [3.3, 4.5, 5.7];

/** The outline with both ears, as path data. */
export const headLines = [
  'M500 64C648 64 764 176 764 366C764 452 750 540 726 602C708 648 678 672 670 722C664 772 666 822 686 852C720 902 840 930 970 968',
  'M500 64C352 64 236 176 236 366C236 452 250 540 274 602C292 648 322 672 330 722C336 772 334 822 314 852C280 902 160 930 30 968',
  'M760 408C776 382 806 386 808 430C809 474 792 500 784 532C777 560 752 566 741 556',
  'M240 408C224 382 194 386 192 430C191 474 208 500 216 532C223 560 248 566 259 556',
  'M772 424C786 410 796 424 793 448C790 474 778 494 772 520',
  'M228 424C214 410 204 424 207 448C210 474 222 494 228 520',
].join('');
