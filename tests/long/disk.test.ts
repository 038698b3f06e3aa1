import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit } from '../support/site-process.ts';

/** A disk of its own, so that filling it harms nobody. Needs root, and Linux. */
let disk: string;
const mounted = (options: string): void => void execFileSync('mount', ['-o', options, 'tmpfs', disk]);

beforeEach(async () => {
  disk = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk]);
  // Lazily: what stops after the test may still hold a file.
  return async () => {
    execFileSync('umount', ['--lazy', disk]);
    await rm(disk, { recursive: true });
  };
});

/** Takes what is left of the disk, to the last block. Gives what frees it again. */
async function fill(): Promise<() => Promise<void>> {
  const filler = path.join(disk, 'filler');
  for (const size of [1 << 20, 1 << 12]) while (await appended(filler, size));
  return () => rm(filler);
}

const appended = (file: string, size: number): Promise<boolean> =>
  appendFile(file, Buffer.alloc(size)).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOSPC') return false;
      throw error;
    },
  );

async function start(where: {
  cms?: string;
  site?: string;
}): Promise<{ cms: Cms; admin: Admin; topic: string; publish: (name: string) => Promise<number> }> {
  const cms = await startCms({ ...(where.cms && { dataDir: where.cms }), secrets: makeSecrets() });
  onTestFinished(() => cms.stop());
  const admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
  const publish = async (name: string): Promise<number> => {
    const guide = await admin.create('guide', guideFields(name, [topic]));
    return (await admin.publish('guide', guide)).status;
  };
  return { cms, admin, topic, publish };
}

test('while the publisher’s disk is full, and while it can’t be written, readers keep what they have; then the site follows by itself', async () => {
  const { cms, publish } = await start({});
  const site = await startSite(cms, path.join(disk, 'site'));
  onTestFinished(() => site.stop('SIGKILL'));
  const head = async (): Promise<number> => (await readState(cms)).seq;
  await publish('before');
  await shows(site, await head());
  const stands = async (): Promise<number[]> =>
    Promise.all(['/', '/guides/guide-before/', '/search/'].map(async (page) => (await visit(site, page)).status));

  const free = await fill();
  await publish('meanwhile');
  await expect.poll(() => site.output(), { timeout: 30_000 }).toMatch(/ENOSPC|no space/i);
  expect([await stands(), (await visit(site, '/guides/guide-meanwhile/')).status]).toEqual([[200, 200, 200], 404]);
  await free();
  await shows(site, await head());
  expect((await visit(site, '/guides/guide-meanwhile/')).status).toBe(200);

  mounted('remount,ro');
  await publish('read-only');
  await expect.poll(() => site.output(), { timeout: 30_000 }).toMatch(/EROFS|read-only file/i);
  expect([await stands(), (await visit(site, '/guides/guide-read-only/')).status]).toEqual([[200, 200, 200], 404]);
  mounted('remount,rw');
  await shows(site, await head());
  expect((await visit(site, '/guides/guide-read-only/')).status).toBe(200);
});

test('on a full disk the CMS refuses a publication, leaves neither publication nor row, and goes on when there is room', async () => {
  const { cms, admin, topic, publish } = await start({ cms: path.join(disk, 'cms') });
  const guide = await admin.create('guide', guideFields('first', [topic]));
  const before = await readLog(cms);
  const free = await fill();
  const refused = await admin.publish('guide', guide);
  expect(refused.status).toBeGreaterThanOrEqual(500);
  expect(await readLog(cms)).toEqual(before);
  await free();
  expect((await admin.publish('guide', guide)).status).toBe(200);
  expect(await publish('second')).toBe(200);
  expect(await readLog(cms)).toHaveLength(before.length + 2);
});
