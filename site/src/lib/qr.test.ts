import { expect, test } from 'vitest';
import { qrModules, qrPath, qrSvg } from './qr.ts';

const ADDRESS = 'https://scalpwise.example/g/zrm3xv/#r7-1a2b3c4d';

/** The black modules that path data draws. */
const drawn = (path: string): Set<string> => {
  const black = new Set<string>();
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let module = 0; module < Number(run); module++) black.add(`${Number(x) + module},${y}`);
  return black;
};

test('a code has four modules of white around it', () => {
  const modules = qrModules(ADDRESS);
  const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat();
  expect(edge.some(Boolean)).toBe(false);
  expect(modules.every((row) => ![...row.slice(0, 4), ...row.slice(-4)].some(Boolean))).toBe(true);
});

test('the path draws each black module and no other', () => {
  const modules = qrModules(ADDRESS);
  const black = modules.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x},${y}`] : [])));
  expect([...drawn(qrPath(modules))].sort()).toEqual(black.sort());
});

test('a file is the same in every run, and small', () => {
  expect(qrSvg(ADDRESS)).toBe(qrSvg(ADDRESS));
  expect(qrSvg(ADDRESS).length).toBeLessThan(6000);
});
