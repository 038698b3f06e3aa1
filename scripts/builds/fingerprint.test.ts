import { mkdirSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildWhenStale, fingerprint } from './fingerprint.ts';

let root: string;

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'scalpwise fingerprint '));
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('package.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

const now = () => fingerprint(root, ['src', 'package.json', 'not-there']);

test('the same sources have the same fingerprint, in whatever order they are named', () => {
  expect(now()).toBe(fingerprint(root, ['package.json', 'src']));
});

test.each([
  ['a changed file', () => write('src/deep/b.ts', 'B')],
  ['a new file', () => write('src/c.ts', '')],
  ['a file that is gone', () => rmSync(path.join(root, 'src/a.ts'))],
  ['text moved from one file to the next', () => (write('src/a.ts', ''), write('src/deep/b.ts', 'ab'))],
  ['a changed file that is named by itself', () => write('package.json', '{ }')],
])('%s makes a build stale', (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});

test.each(['src/a.test.ts', 'src/node_modules/x/index.js', 'src/dist/a.js', 'src/.astro/types.d.ts'])('%s does not count', (file) => {
  const before = now();
  write(file, 'anything');
  expect(now()).toBe(before);
});

test('a folder can be left out', () => {
  const before = fingerprint(root, ['src'], ['src/deep']);
  write('src/deep/b.ts', 'changed');
  expect(fingerprint(root, ['src'], ['src/deep'])).toBe(before);
  write('src/deeper.ts', 'new');
  expect(fingerprint(root, ['src'], ['src/deep'])).not.toBe(before);
});

test('a build runs when its sources changed, and again after one that failed half-way', async () => {
  const stamp = path.join(root, 'stamp');
  let runs = 0;
  const build = (fails = false) =>
    buildWhenStale(stamp, now(), () => {
      runs++;
      return fails ? Promise.reject(new Error('half-way')) : Promise.resolve();
    });
  await build();
  await build();
  expect(runs).toBe(1);
  const before = readFileSync(path.join(root, 'src/a.ts'), 'utf8');
  write('src/a.ts', 'changed');
  await expect(build(true)).rejects.toThrow('half-way');
  write('src/a.ts', before);
  await build();
  expect(runs).toBe(3);
});
