import { signIn } from '../support/cms-admin.ts';
import { startCms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit } from '../support/site-process.ts';
import { until } from '../support/until.ts';
import { median } from './median.ts';

export interface PublishFigures {
  guides: number;
  /** Seconds until a site that has nothing shows all of it. */
  firstRelease: number;
  /** Seconds from pressing Publish to a reader who gets the new page: median, and the slowest. */
  toLive: { median: number; slowest: number };
  /** Seconds from starting the publisher to the same position being live again. */
  restart: number;
}

const seconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

/** Publishes into a library of so many guides, with a real CMS and a real site. */
export async function measurePublishing(guides: number, times = 9): Promise<PublishFigures> {
  const cms = await startCms();
  const admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('bench'));
  await admin.publish('topic', topic);
  const ids: string[] = [];
  for (let number = 0; number < guides; number++) {
    const documentId = await admin.create('guide', guideFields(`n${number}`, [topic]));
    await admin.publish('guide', documentId);
    ids.push(documentId);
  }
  const head = async (): Promise<number> => (await readState(cms)).seq;
  let site = await startSite(cms);
  const firstRelease = await seconds(async () => shows(site, await head()));

  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const title = `Published anew ${time}`;
    const id = ids[(time * 7) % ids.length] ?? '';
    const page = `/guides/guide-n${(time * 7) % ids.length}/`;
    taken.push(
      await seconds(async () => {
        await admin.publish('guide', id, { title });
        await until(async () => (await (await visit(site, page)).text()).includes(title), 60);
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
  await site.stop();
  await cms.stop();
  return { guides, firstRelease, toLive: { median: median(taken), slowest: Math.max(...taken) }, restart };
}
