import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { artViews } from '../../lib/art-view.ts';
import { homeArt, hubArt } from './art.ts';
import { artFiles } from './art-files.ts';
import { dotPaths } from './dot-paths.ts';
import { favicon } from './favicon.ts';
import { stipple } from './stipple.ts';

const tints = ['alopecia', 'smp', 'transplants', 'scars', 'living'] as const;

/** Where the dots of a picture stand, read back from its paths. */
const dotsOf = (svg: string): { x: number; y: number }[] =>
  [...svg.matchAll(/d="(M[^"CZ]*h0)"/g)].flatMap(([, path = '']) => {
    let [x, y] = [0, 0];
    return [...path.matchAll(/[Mm](-?\d+) ?(-?\d+)h0/g)].map(([, dx, dy]) => {
      x += Number(dx);
      y += Number(dy);
      return { x, y };
    });
  });

test('the same field gives the same dots, another seed others', () => {
  const field = { width: 120, height: 80, dots: 60, density: () => 1 };
  expect(stipple({ ...field, seed: 1 })).toEqual(stipple({ ...field, seed: 1 }));
  expect(stipple({ ...field, seed: 2 })).not.toEqual(stipple({ ...field, seed: 1 }));
});

test('dots follow the density and keep their distance', () => {
  const dots = stipple({ width: 200, height: 100, dots: 200, seed: 3, density: (x) => (x < 100 ? 0.2 : 0.8) });
  const left = dots.filter(({ x }) => x < 100).length;
  expect(left / dots.length).toBeGreaterThan(0.15);
  expect(left / dots.length).toBeLessThan(0.25);
  const closest = Math.min(
    ...dots.flatMap((one, index) => dots.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
  );
  expect(closest).toBeGreaterThan(3);
});

test('dots are written as short moves and can be read back', () => {
  const dots = [
    { x: 30.4, y: 5, density: 0, chance: 0 },
    { x: 3, y: 6.2, density: 0, chance: 0 },
    { x: 9, y: 30, density: 1, chance: 1 },
  ];
  const paths = dotPaths(dots, [2, 4]);
  expect(paths).toBe('<path stroke-width="2" d="M3 6h0m27-1h0"/><path stroke-width="4" d="M9 30h0"/>');
  expect(dotsOf(paths)).toEqual([
    { x: 3, y: 6 },
    { x: 30, y: 5 },
    { x: 9, y: 30 },
  ]);
});

test.each(tints)('the field of %s fills its picture with dots of one ink and stays small', (tint) => {
  const svg = hubArt(tint);
  const { width, height } = artViews[tint];
  const dots = dotsOf(svg);
  expect(dots.length).toBeGreaterThan(900);
  expect(dots.every(({ x, y }) => x >= -6 && y >= -6 && x <= width + 6 && y <= height + 6)).toBe(true);
  expect(svg).toContain('<g id="dots"');
  expect(svg).not.toMatch(/#[0-9a-f]{3}/);
  expect(svg.length).toBeLessThan(14_000);
});

test('the head is dense at the sides, thin at the crown and bare on the scar', () => {
  const dots = dotsOf(homeArt());
  const within = (x: number, y: number, r: number) => dots.filter((dot) => Math.hypot(dot.x - x, dot.y - y) < r).length;
  expect(within(508, 226, 40)).toBeLessThan(within(700, 400, 40) / 3);
  expect(dots.filter(({ x, y }) => Math.abs(x - 500) < 60 && Math.abs(y - 588) < 4)).toEqual([]);
});

test('every picture that pages can ask for is served', () => {
  expect([...artFiles.keys()].toSorted()).toEqual(Object.keys(artViews).toSorted());
});

test('the icon uses the inks of the page', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
  const [, light, dark] = /--teal: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect(favicon()).toContain(`stroke="${light}"`);
  expect(favicon()).toContain(`stroke:${dark}`);
});
