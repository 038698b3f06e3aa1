import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { liveSeq, PUBLIC_ORIGIN, shows, siteEnvironment, startSite, visit, type Site } from '../support/site-process.ts';

const run = promisify(execFile);
const SITE = path.resolve(import.meta.dirname, '../../site');

let cms: Cms;
let site: Site;
let admin: Admin;
let topic: string;

const command = async (...words: string[]): Promise<string> => {
  const env = siteEnvironment(cms, site.dataDir, PUBLIC_ORIGIN);
  return (await run(process.execPath, ['publisher/release-command.ts', ...words], { cwd: SITE, env })).stdout;
};
const publish = async (name: string): Promise<void> => {
  const guide = await admin.create('guide', guideFields(name, [topic]));
  await admin.publish('guide', guide);
  await shows(site, (await readState(cms)).seq);
};

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  site = await startSite(cms);
  topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

test('rolling back takes readers to the release before, survives a restart, and ends with the next publication', async () => {
  await publish('first');
  await publish('second');
  const newest = await liveSeq(site);
  await command('rollback');
  await expect.poll(() => liveSeq(site), { timeout: 10_000 }).toBe(newest - 1);
  expect((await visit(site, '/guides/guide-second/')).status).toBe(404);
  await site.stop();
  site = await startSite(cms);
  await expect.poll(() => site.output(), { timeout: 30_000 }).toContain('rolled back to');
  expect(await liveSeq(site)).toBe(newest - 1);
  await publish('third');
  expect((await visit(site, '/guides/guide-second/')).status).toBe(200);
});

test('the list marks the live release, and at most five are kept', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await publish(name);
  const lines = (await command('list')).trim().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines.filter((line) => line.startsWith('→'))).toHaveLength(1);
});

test('the export is a plain folder with rules for hosts, and never mixes with an old one', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'export-'));
  const guide = await admin.create('guide', guideFields('gone', [topic]));
  await admin.publish('guide', guide);
  await admin.publish('guide', guide, { slug: 'guide-gone-later' });
  await admin.unpublish('guide', guide);
  await shows(site, (await readState(cms)).seq);
  const target = path.join(folder, 'a new folder');
  await command('export', target);
  expect(await readFile(path.join(target, 'guides/guide-first/index.html'), 'utf8')).toContain('Guide first');
  expect(await readFile(path.join(target, 'host-rules/_redirects'), 'utf8')).toContain('/guides/guide-gone-later/ ');
  expect(await readFile(path.join(target, 'host-rules/_headers'), 'utf8')).toContain("default-src 'none'");
  await expect(command('export', target)).rejects.toThrow('is not empty');
  await rm(folder, { recursive: true });
});
