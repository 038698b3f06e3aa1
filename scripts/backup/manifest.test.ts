import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readManifest, writeManifest } from './manifest.ts';

let folder: string;
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const change = (from: string, to: string): void => {
  const file = path.join(folder, 'manifest.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'scalpwise backup '));
  write('database.sqlite', 'data');
  write('uploads/deep/a.png', 'a');
  await writeManifest(folder, 'sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a whole backup is read through', async () => {
  const { database, files } = await readManifest(folder);
  expect([database, Object.keys(files)]).toEqual(['sqlite', ['database.sqlite', 'uploads/deep/a.png']]);
});

test.each([
  ['an unfinished one', () => rmSync(path.join(folder, 'manifest.json')), 'no finished backup'],
  ['a changed file', () => write('uploads/deep/a.png', 'b'), 'a.png is not as it was written'],
  ['a file that is gone', () => rmSync(path.join(folder, 'database.sqlite')), 'database.sqlite is missing'],
  ['one of a newer version', () => change('"format": 1', '"format": 2'), 'newer version'],
  ['one that names files elsewhere', () => change('uploads/deep/a.png', '../../etc/passwd'), 'outside the backup'],
  ['a damaged list', () => write('manifest.json', '{'), 'is damaged'],
  ['a list without its database', () => change('"database.sqlite"', '"x"'), 'is not as it was written'],
])('%s is refused', async (_, spoil, why) => {
  spoil();
  await expect(readManifest(folder)).rejects.toThrow(why);
});
