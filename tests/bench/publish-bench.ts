import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { EVENTS_PAGE } from 'shared-types';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { randomEvents } from '../support/random-events.ts';
import { liveSeq, shows, startSite, visit } from '../support/site-process.ts';
import { until } from '../support/until.ts';
import { median, seconds } from './report.ts';
import { syntheticDocuments, type Document } from './synthetic-log.ts';

export interface PublishFigures {
  guides: number;
  /** Seconds that Strapi takes to create and publish one document, and milliseconds for a page of the log. */
  perDocument: number;
  logPage: number;
  /** Seconds until a site that has nothing shows all of it. */
  firstRelease: number;
  /** Seconds from pressing Publish to a reader who gets the new page: median, and the slowest. */
  toLive: { median: number; slowest: number };
  /** Seconds from starting the publisher to the same position being live again. */
  restart: number;
  /** Whether rendering everything anew, after the changes above and random ones, gave the same release. */
  same: boolean;
}

/** The fields as the admin sends them. Relations name documents by the ids that the CMS gave them. */
function fieldsOf({ snapshot }: Document, ids: ReadonlyMap<string, string>): object {
  const { shortId, ...fields } = snapshot;
  const related = Object.entries(fields).flatMap(([name, value]) =>
    name === 'topics' || name === 'relatedGuides' ? [[name, { set: (value as string[]).map((id) => ({ documentId: ids.get(id) })) }]] : [],
  );
  return { ...fields, ...Object.fromEntries(related) };
}

/** Creates and publishes a library; gives the ids that the CMS gave, in order, of its guides and of its first topic. */
export async function fill(admin: Admin, guides: number): Promise<{ guides: string[]; topic: string }> {
  const ids = new Map<string, string>();
  const documents = syntheticDocuments(guides);
  for (const document of documents) {
    const documentId = await admin.create(document.type, fieldsOf(document, ids));
    ids.set(document.documentId, documentId);
    const { status, body } = await admin.publish(document.type, documentId);
    if (status !== 200) throw new Error(`${document.type} ${document.slug} was not published: ${status} ${JSON.stringify(body)}`);
  }
  const idsOf = (type: string): string[] => documents.filter((one) => one.type === type).map((one) => ids.get(one.documentId) ?? '');
  return { guides: idsOf('guide'), topic: idsOf('topic')[0] ?? '' };
}

/** Publishes into a library of so many guides, with a real CMS and a real site. */
export async function measurePublishing(guides: number, times = 9): Promise<PublishFigures> {
  const cms = await startCms();
  const admin = await signIn(cms);
  let library = { guides: [''], topic: '' };
  const filling = await seconds(async () => (library = await fill(admin, guides)));
  const head = async (): Promise<number> => (await readState(cms)).seq;
  let site = await startSite(cms);
  const all = await head();
  const logPage = (await seconds(() => readLog(cms))) / Math.ceil(all / EVENTS_PAGE);
  const firstRelease = await seconds(() => until(async () => (await liveSeq(site)) >= all, 1200));

  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const title = `Published anew ${time}`;
    const at = (time * 7) % guides;
    taken.push(
      await seconds(async () => {
        await admin.publish('guide', library.guides[at] ?? '', { title });
        await until(async () => (await (await visit(site, `/guides/g${at}/`)).text()).includes(title), 60);
      }),
    );
  }
  await site.stop();
  const seq = await head();
  const restart = await seconds(async () => {
    site = await startSite(cms);
    await shows(site, seq);
    await until(() => site.output().includes('live:'), 60);
  });

  await randomEvents(admin, library.topic, 60, guides);
  await shows(site, await head());
  const release = (): Promise<string> => readFile(path.join(site.dataDir, 'site/releases/live'), 'utf8');
  const before = await release();
  await site.stop();
  await rm(path.join(site.dataDir, 'site/rendered.json'));
  site = await startSite(cms);
  await until(() => site.output().includes('live:'), 600);
  const same = (await release()) === before;
  await site.stop();
  await cms.stop();
  const perDocument = filling / all;
  return {
    guides,
    perDocument,
    logPage: logPage * 1000,
    firstRelease,
    toLive: { median: median(taken), slowest: Math.max(...taken) },
    restart,
    same,
  };
}
