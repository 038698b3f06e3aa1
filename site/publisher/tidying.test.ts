import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Releases } from './releases.ts';
import { Tidying } from './tidying.ts';

let folder: string;
let releases: Releases;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tidying-'));
  releases = new Releases(folder);
});
afterEach(() => rm(folder, { recursive: true }));

/** Makes a release with one file of its own live. Gives the file's SHA-256. */
async function release(seq: number): Promise<string> {
  const sha256 = releases.store.put(new TextEncoder().encode(`page ${seq}`));
  const files = { '/': { sha256, status: 200, type: 'text/html; charset=utf-8' } };
  const { id } = await releases.save({ seq, publishedAt: null, pages: 1, csp: '', files, redirects: {}, retired: {} });
  await releases.switchTo(id);
  return sha256;
}

test('old releases go at once, their files when nothing else happens', async () => {
  const tidying = new Tidying(releases);
  const made: string[] = [];
  for (let seq = 1; seq <= 7; seq++) {
    made.push(await release(seq));
    await tidying.afterRelease();
  }
  expect(await releases.list()).toHaveLength(5);
  expect(releases.store.has(made[0]!)).toBe(true);
  await tidying.whenIdle();
  expect(made.map((sha256) => releases.store.has(sha256))).toEqual([false, false, true, true, true, true, true]);
});

test('without a pause, files go after twenty releases', async () => {
  const tidying = new Tidying(releases);
  const first = await release(1);
  await tidying.afterRelease();
  for (let seq = 2; seq <= 20; seq++) {
    expect(releases.store.has(first)).toBe(true);
    await release(seq);
    await tidying.afterRelease();
  }
  expect(releases.store.has(first)).toBe(false);
});

test('what can’t be removed is said, harms nothing, and is tried again', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const stuck = path.join(folder, 'releases', '00000000-stuck.json');
  await mkdir(stuck, { recursive: true });
  const tidying = new Tidying(releases);
  const first = await release(1);
  for (let seq = 2; seq <= 7; seq++) await release(seq);
  await tidying.afterRelease();
  await tidying.whenIdle();
  expect(said).toHaveBeenCalledTimes(2);
  expect(said.mock.calls.flat().join()).toContain('still on the disk');
  expect(releases.store.has(first)).toBe(true);

  await rm(stuck, { recursive: true });
  await tidying.whenIdle();
  expect(releases.store.has(first)).toBe(false);
  said.mockRestore();
});
