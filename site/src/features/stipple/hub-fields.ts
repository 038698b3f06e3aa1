import { artViews, type ArtName } from '../../lib/art-view.ts';
import { seeded } from './random.ts';
import { bump, smooth } from './shapes.ts';
import { stipple, type Density, type Dot } from './stipple.ts';

export type Tint = Exclude<ArtName, 'home'>;

const { width, height } = artViews.alopecia;

/** The fields thin out towards the left, where the text of a page's head stands. */
const fade = (x: number): number => smooth(-40, 190, x);

const spread = (dots: number, seed: number, density: Density): Dot[] =>
  stipple({ width, height, dots, seed, density: (x, y) => density(x, y) * fade(x) });

/** Round gaps, as in alopecia areata: x, y, radius. */
const patches = [
  [170, 120, 42],
  [342, 262, 74],
  [520, 108, 50],
  [640, 300, 58],
  [150, 330, 34],
] as const;

const alopecia = (): Dot[] =>
  spread(1450, 5, (x, y) => {
    const outside = patches.reduce(
      (left, [px, py, r]) => left * (0.012 + 0.988 * smooth(r * 0.86, r * 1.1, Math.hypot(x - px, y - py))),
      1,
    );
    return outside * (0.75 + 0.25 * Math.sin(x / 90 + y / 60));
  });

/** Three visits, the dots closer each time: 30, 70 and 100 per cent of natural spacing. */
const smp = (): Dot[] => {
  const random = seeded(9);
  const pitch = 11.5;
  const dots: Dot[] = [];
  let odd = false;
  for (let y = pitch / 2; y < height; y += pitch * 0.866, odd = !odd)
    for (let x = odd ? pitch * 0.75 : pitch * 0.25; x < width; x += pitch) {
      const third = Math.floor((x / width) * 3);
      const share = [0.3, 0.7, 1][third] ?? 1;
      const toSeam = Math.min(Math.abs(x - width / 3), Math.abs(x - (2 * width) / 3));
      const chosen = random() < share * fade(x) && toSeam > pitch * 0.6;
      const [dx, dy, chance] = [random() - 0.5, random() - 0.5, random()];
      if (chosen) dots.push({ x: x + dx * 3, y: y + dy * 3, density: 0.5, chance });
    }
  return dots;
};

/** Groups of one to three hairs, taken from one side and placed on the other. */
const transplants = (): Dot[] => {
  const random = seeded(210);
  const places = spread(560, 21, (x) => {
    const t = x / width;
    return 0.95 * (1 - smooth(0.34, 0.54, t)) + 0.55 * smooth(0.6, 0.82, t) + 0.015;
  });
  return places.flatMap((place) => {
    const hairs = 1 + Math.floor(random() * 3.2);
    const turn = random() * 2 * Math.PI;
    return Array.from({ length: hairs }, (_, hair) => {
      const angle = turn + (hair * 2 * Math.PI) / hairs;
      const reach = hairs === 1 ? 0 : 3.4;
      return { ...place, x: place.x + Math.cos(angle) * reach, y: place.y + Math.sin(angle) * reach, chance: random() };
    });
  });
};

/** A line where no hair grows. */
const scars = (): Dot[] =>
  spread(1650, 33, (x, y) => {
    const line = height * 0.57 - 62 * Math.sin((x - 70) / 270) + (x - 360) * 0.05;
    const away = Math.abs(y - line);
    const half = (5 + 3 * bump(x, 0, 470, 0, 150, 1)) * smooth(110, 300, x);
    return away < half ? 0 : smooth(40, 400, x) * (0.72 + 0.28 * Math.cos(Math.min(3.1, away / 60)));
  });

/** Thick to thin, as it goes. */
const living = (): Dot[] =>
  spread(1300, 41, (x, y) => {
    const t = x / width;
    const away = (y - height * (0.5 + 0.2 * Math.sin(t * 5.2 + 0.4))) / height;
    return Math.max(0.006, Math.exp(-away * away * 12) * (1 - 0.86 * t) + 0.03 * (1 - t));
  });

/** What each hub's field says, and the diameters of its dots. */
export const hubFields: Record<Tint, { dots: () => Dot[]; sizes: number[] }> = {
  alopecia: { dots: alopecia, sizes: [2.4, 3.4, 4.4] },
  smp: { dots: smp, sizes: [3.6] },
  transplants: { dots: transplants, sizes: [3.2, 3.8] },
  scars: { dots: scars, sizes: [2.4, 3.5, 4.6] },
  living: { dots: living, sizes: [2.4, 3.4, 4.4] },
};
