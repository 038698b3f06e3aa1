import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { randomEvents } from '../support/random-events.ts';
import { comparisonFields, guideFields, topicFields } from '../support/sample-documents.ts';
import { PUBLIC_ORIGIN, shows, siteEnvironment, startSite, type Site } from '../support/site-process.ts';

const run = promisify(execFile);
const SITE = path.resolve(import.meta.dirname, '../../site');

let cms: Cms;
let site: Site;
let admin: Admin;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'byte-identity-'));
  cms = await startCms();
  admin = await signIn(cms);
  site = await startSite(cms);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await rm(folder, { recursive: true });
});

async function filesIn(root: string): Promise<Map<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [path.relative(root, file), (await readFile(file)).toString('base64')] as const);
  return new Map((await Promise.all(read)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('after forty random events, astro build and the publisher write the same files', async () => {
  const topic = await admin.create('topic', topicFields('fixed'));
  await admin.publish('topic', topic);
  const figure = await figureFields(admin);
  const pictured = await admin.create('guide', { ...guideFields('pictured', [topic]), body: [figure] });
  await admin.publish('guide', pictured);
  const comparison = await admin.create('comparison', comparisonFields('island', [topic]));
  await admin.publish('comparison', comparison);
  const withdrawn = await admin.create('guide', guideFields('withdrawn', [topic]));
  await admin.publish('guide', withdrawn);
  await admin.unpublish('guide', withdrawn);
  const before = (await readState(cms)).seq;
  const releases = site.releases();
  // Released in many parts: each renders only what the events since the last one touch.
  await randomEvents(admin, topic, 40, 20261122, async () => shows(site, (await readState(cms)).seq));
  const { seq } = await readState(cms);
  expect(seq - before).toBeGreaterThanOrEqual(40);
  await shows(site, seq);
  expect(site.releases() - releases).toBeGreaterThan(8);

  const exported = path.join(folder, 'exported');
  const built = path.join(folder, 'built');
  const env = siteEnvironment(cms, site.dataDir, PUBLIC_ORIGIN);
  await run(process.execPath, ['publisher/release-command.ts', 'export', exported], { cwd: SITE, env });
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', built], { cwd: SITE, env });
  await rm(path.join(exported, 'host-rules'), { recursive: true });

  const [ours, theirs] = [await filesIn(exported), await filesIn(built)];
  expect([...ours.keys()]).toEqual([...theirs.keys()]);
  const different = [...ours].filter(([name, bytes]) => theirs.get(name) !== bytes).map(([name]) => name);
  expect(different).toEqual([]);
  const names = [...ours.keys()].join('\n');
  for (const part of ['guides/guide-pictured/index.html', '.webp', 'compare/', '404.html', 'guides/guide-withdrawn/index.html'])
    expect(names).toContain(part);
  const html = Buffer.from(ours.get('compare/comparison-island/index.html') ?? '', 'base64').toString();
  expect(html).toContain('<astro-island');
}, 180_000);
