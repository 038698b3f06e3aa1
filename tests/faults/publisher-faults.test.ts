import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { faults, FaultyProxy } from '../support/faulty-proxy.ts';
import { liveSeq, shows, startSite, visit, type Site } from '../support/site-process.ts';

let dataDir: string;
let cms: Cms;
let admin: Admin;
let topic: string;
/** The state of a publisher that has followed the log from the start, for what is no question of a first release. */
let followed: string;
const secrets = makeSecrets();
const folders: string[] = [];

async function folder(name: string): Promise<string> {
  const made = await mkdtemp(path.join(os.tmpdir(), `${name}-`));
  folders.push(made);
  return made;
}

beforeAll(async () => {
  dataDir = await folder('faults-cms');
  followed = await folder('faults-followed');
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
  topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
});
afterAll(async () => {
  await cms.stop();
  for (const made of folders) await rm(made, { recursive: true, force: true });
});

const publish = async (name: string): Promise<string> => {
  const guide = await admin.create('guide', guideFields(name, [topic]));
  await admin.publish('guide', guide);
  return guide;
};
/** A site that ends with its test, however that ends. */
const start = async (state: string): Promise<Site> => {
  const site = await startSite(cms, state);
  onTestFinished(() => site.stop('SIGKILL'));
  return site;
};
/** A folder of its own with what has been followed so far. */
async function copied(): Promise<string> {
  const state = await folder('faults-copy');
  await cp(followed, state, { recursive: true });
  return state;
}
const head = async (): Promise<number> => (await readState(cms)).seq;

test('without the CMS the site goes on, also after a restart, and follows when it is back', async () => {
  const state = await folder('faults-away');
  await publish('before');
  let site = await start(state);
  await shows(site, await head());
  await cms.stop();
  expect((await visit(site, '/guides/guide-before/')).status).toBe(200);
  await site.stop();
  site = await start(state);
  expect((await visit(site, '/guides/guide-before/')).status).toBe(200);
  await expect.poll(() => site.output(), { timeout: 10_000 }).toContain('goes on with what it has');
  await site.stop();
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
  await publish('after');
  site = await start(state);
  await shows(site, await head());
  expect((await visit(site, '/guides/guide-after/')).status).toBe(200);
  await site.stop();
}, 120_000);

/** Writes into the log's table behind Strapi's back, as only a fault could. */
function tamper(sql: string): void {
  const database = new DatabaseSync(path.join(dataDir, 'cms', 'cms.db'));
  database.exec(sql);
  database.close();
}

test('a bad document keeps its newest good revision and is reported; the others go live', async () => {
  const site = await start(followed);
  const guide = await publish('good');
  await shows(site, await head());
  await site.stop();
  await admin.publish('guide', guide, { title: 'A title that will be lost' });
  tamper(`update publication_log set snapshot = '{"title":"","slug":"guide-good"}' where seq = ${await head()}`);
  await publish('bystander');
  const again = await start(site.dataDir);
  await shows(again, await head());
  expect(await (await visit(again, '/guides/guide-good/')).text()).toContain('Guide good');
  expect((await visit(again, '/guides/guide-bystander/')).status).toBe(200);
  await expect.poll(() => again.output(), { timeout: 10_000 }).toMatch(/not as published: guide → .*\(guide-good\) → /);
  await again.stop();
}, 60_000);

test('a guide whose picture is lost is kept back and reported; what else was published or withdrawn is live', async () => {
  const first = await start(followed);
  const doomed = await publish('doomed');
  await shows(first, await head());
  await first.stop();
  const kept = await admin.create('guide', { ...guideFields('pictured', [topic]), body: [await figureFields(admin)] });
  await admin.publish('guide', kept);
  tamper('delete from publication_media');
  await admin.unpublish('guide', doomed);
  await publish('innocent');
  const site = await start(first.dataDir);
  await shows(site, await head());
  // Its address may stand on paper, so it says what happened.
  const pictured = await visit(site, '/guides/guide-pictured/');
  expect([pictured.status, await pictured.text()]).toEqual([200, expect.stringContaining('can’t be shown just now')]);
  expect((await visit(site, '/guides/guide-innocent/')).status).toBe(200);
  expect((await visit(site, '/guides/guide-doomed/')).status).toBe(410);
  expect(await (await visit(site, '/guides/')).text()).not.toContain('guide-pictured');
  await expect.poll(() => site.output(), { timeout: 10_000 }).toMatch(/not as published: .*webp could not be rendered/);
  await admin.unpublish('guide', kept);
}, 60_000);

test('a log restored from an older copy is noticed, and the site follows it', async () => {
  const copy = await folder('faults-copy');
  await publish('kept');
  await cms.stop();
  await cp(path.join(dataDir, 'cms'), path.join(copy, 'cms'), { recursive: true });
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
  await publish('lost');
  const state = followed;
  let site: Site = await start(state);
  await shows(site, await head());
  await site.stop();
  await cms.stop();
  await rm(path.join(dataDir, 'cms'), { recursive: true });
  await cp(path.join(copy, 'cms'), path.join(dataDir, 'cms'), { recursive: true });
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
  site = await start(state);
  await expect.poll(async () => (await visit(site, '/guides/guide-lost/')).status, { timeout: 20_000 }).toBe(404);
  expect((await visit(site, '/guides/guide-kept/')).status).toBe(200);
  expect(await liveSeq(site)).toBe(await head());
  await site.stop();
}, 120_000);

// Last: every test makes a release of everything that was published before it.
test('a burst of a hundred publishes makes few releases, and all of it is live', async () => {
  const site = await start(followed);
  await publish('burst');
  await shows(site, await head());
  const drafts = await Promise.all(Array.from({ length: 100 }, (_, number) => admin.create('topic', topicFields(`burst-${number}`))));
  const before = site.releases();
  const started = performance.now();
  await Promise.all(drafts.map((draft) => admin.publish('topic', draft)));
  const seconds = (performance.now() - started) / 1000;
  await shows(site, await head());
  expect((await visit(site, '/topics/topic-burst-99/')).status).toBe(200);
  // One or two a second; publishing itself may take this machine longer than a second.
  expect(site.releases() - before).toBeLessThanOrEqual(2 * Math.ceil(seconds));
  await site.stop();
}, 120_000);

test('whatever comes instead of the log, readers keep what they have, and the site follows by itself when it is well again', async () => {
  const proxy = new FaultyProxy(cms.url);
  onTestFinished(() => proxy.stop());
  const state = await copied();
  const site = await startSite({ ...cms, url: await proxy.start() }, state);
  onTestFinished(() => site.stop('SIGKILL'));
  await shows(site, await head());
  for (const fault of faults) {
    const said = site.output().length;
    proxy.be(fault);
    const name = `amid-${fault.replaceAll(' ', '-')}`;
    await publish(name);
    // Silence is told from a quiet log only after the longest poll.
    if (fault !== 'silence')
      await expect.poll(() => site.output().slice(said), { message: fault }).toContain('The site goes on with what it has.');
    expect((await visit(site, '/')).status, fault).toBe(200);
    expect((await visit(site, `/guides/guide-${name}/`)).status, fault).toBe(404);
    proxy.be(undefined);
    await shows(site, await head());
    expect((await visit(site, `/guides/guide-${name}/`)).status, fault).toBe(200);
  }
}, 120_000);

test('two publishers over one folder: readers of both get whole pages, and both end at the newest', async () => {
  const state = await copied();
  const [one, two] = await Promise.all([start(state), start(state)]);
  for (const name of ['pair-a', 'pair-b', 'pair-c']) {
    await publish(name);
    const seq = await head();
    await Promise.all([shows(one, seq), shows(two, seq)]);
    for (const site of [one, two]) expect((await visit(site, `/guides/guide-${name}/`)).status).toBe(200);
  }
  await Promise.all([one.stop(), two.stop()]);
  const again = await start(state);
  await shows(again, await head());
  expect((await visit(again, '/guides/guide-pair-c/')).status).toBe(200);
}, 120_000);
