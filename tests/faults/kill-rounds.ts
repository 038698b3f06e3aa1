import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { freePort, makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { fold, readLog, readState } from '../support/log-client.ts';
import { randomNumbers } from '../support/random-events.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

/** Reads the site as somebody does who follows its links, and notes what is wrong: an error of the server's, or a page without its files. */
class Reader {
  readonly wrong: string[] = [];
  #reading = true;
  #ended: Promise<void> | undefined;

  begin(site: () => Site): void {
    this.#ended = (async () => {
      while (this.#reading) await this.#look(site());
    })();
  }

  async end(): Promise<void> {
    this.#reading = false;
    await this.#ended;
  }

  async #look(site: Site): Promise<void> {
    // While the publisher is dead nobody answers: that is no wrong answer.
    const read = async (page: string) => {
      const response = await visit(site, page).catch(() => undefined);
      const text = await response?.text().catch(() => undefined);
      return response && text !== undefined ? { status: response.status, text } : undefined;
    };
    const page = await read('/guides/');
    if (!page) return void (await new Promise((resolve) => setImmediate(resolve)));
    if (page.status !== 200) this.wrong.push(`/guides/ answered ${page.status}`);
    const links = [...page.text.matchAll(/(?:href|src)="(\/(?:guides|_astro)\/[^"#]+)"/g)].map(([, link]) => link ?? '');
    for (const link of new Set(links)) {
      const answer = await read(link);
      if (answer && answer.status !== 200) this.wrong.push(`${link} answered ${answer.status}`);
    }
  }
}

/** What was published and acknowledged is in the log and live in Strapi; what was not is wholly there or wholly absent. */
async function agree(cms: Cms, admin: Admin, acknowledged: readonly string[]): Promise<void> {
  const logged = [...fold(await readLog(cms)).values()].filter(({ type }) => type === 'guide').map(({ documentId }) => documentId);
  const published = (await admin.published('guide')).map(({ documentId }) => documentId);
  expect(logged.sort()).toEqual(published.sort());
  expect(acknowledged.filter((documentId) => !logged.includes(documentId))).toEqual([]);
}

/**
 * Kills Strapi or the publisher, as a power cut would, at random moments while documents are published and a reader reads; starts it again
 * each time, and holds both to what was acknowledged.
 */
export async function survivesKills(rounds: number, seed: number): Promise<void> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'kill-rounds-'));
  const options = { dataDir, secrets: makeSecrets(), port: await freePort() };
  const random = randomNumbers(seed);
  let cms = await startCms(options);
  let admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
  let site = await startSite(cms);
  await shows(site, (await readState(cms)).seq);
  const reader = new Reader();
  reader.begin(() => site);
  const acknowledged: string[] = [];
  const publish = async (name: string): Promise<void> => {
    const guide = await admin.create('guide', guideFields(name, [topic]));
    if ((await admin.publish('guide', guide)).status === 200) acknowledged.push(guide);
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const work = Promise.allSettled([1, 2, 3].map((number) => publish(`kill-${round}-${number}`)));
      // The moment of the kill is after a random number of answers, so it hits publishing, syncing, rendering, storing and switching.
      for (let answers = Math.floor(random() * 80); answers > 0; answers--) await visit(site, '/release.json');
      if (random() < 0.5) {
        await cms.stop('SIGKILL');
        await work;
        cms = await startCms(options);
        admin = await signIn(cms);
      } else {
        await site.stop('SIGKILL');
        await work;
        site = await startSite(cms);
      }
      await agree(cms, admin, acknowledged);
      await shows(site, (await readState(cms)).seq);
    }
    expect(reader.wrong).toEqual([]);
    for (const row of fold(await readLog(cms)).values())
      if (row.type === 'guide') expect((await visit(site, `/guides/${row.slug}/`)).status, row.slug).toBe(200);
  } finally {
    await reader.end();
    await site.stop('SIGKILL');
    await cms.stop('SIGKILL');
    await rm(dataDir, { recursive: true });
  }
}
