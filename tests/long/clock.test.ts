import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

const LIBRARY = `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/faketime/libfaketimeMT.so.1`;

let folder: string;
let cms: Cms;
let site: Site;
const set = (offset: string): Promise<void> => writeFile(path.join(folder, 'clock'), offset);

beforeAll(async () => {
  if (!existsSync(LIBRARY)) throw new Error(`No ${LIBRARY}. Install it first: apt-get install faketime`);
  folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-clock-'));
  await set('+0');
  const environment = {
    LD_PRELOAD: LIBRARY,
    FAKETIME_TIMESTAMP_FILE: path.join(folder, 'clock'),
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  cms = await startCms({ environment });
  site = await startSite(cms);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
  await rm(folder, { recursive: true });
});

test('when the clock is set back by a day, publications still follow one another, live, in the order of the log', async () => {
  const admin = await signIn(cms);
  const head = async (): Promise<number> => (await readState(cms)).seq;
  const topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
  const guide = await admin.create('guide', guideFields('first', [topic]));
  await admin.publish('guide', guide);
  await shows(site, await head());

  await set('-1d');
  const before = await readLog(cms);
  expect((await admin.publish('guide', guide, { title: 'Said a day before' })).status).toBe(200);
  await shows(site, await head());
  expect(await (await visit(site, '/guides/guide-first/')).text()).toContain('Said a day before');
  const second = await admin.create('guide', guideFields('second', [topic]));
  expect((await admin.publish('guide', second)).status).toBe(200);
  await shows(site, await head());
  await admin.withdraw('guide', second, { kind: 'gone', reason: 'It was wrong.' });
  await shows(site, await head());
  expect((await visit(site, '/guides/guide-second/')).status).toBe(410);

  const after = (await readLog(cms)).slice(before.length);
  expect(after).toHaveLength(3);
  expect(after.every(({ at }) => at < before.at(-1)!.at)).toBe(true);
  await site.stop();
  site = await startSite(cms);
  await shows(site, await head());
  expect(await (await visit(site, '/guides/guide-first/')).text()).toContain('Said a day before');
});
