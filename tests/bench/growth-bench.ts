import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { liveSeq, startSite, visit, type Site } from '../support/site-process.ts';
import { until } from '../support/until.ts';
import { median, seconds } from './report.ts';
import { startSyntheticCms } from './synthetic-cms.ts';
import { syntheticDocuments, syntheticLog, type Document } from './synthetic-log.ts';

export interface GrowthFigures {
  guides: number;
  files: number;
  /** Seconds from nothing to a live release: the whole log read and everything rendered. */
  first: number;
  /** Seconds from a row in the log to a reader who gets the page: a guide that changes its title, and one that is new. Medians. */
  changed: number;
  added: number;
  /** Seconds from a start to the same release being live again. */
  restart: number;
  /** Peak of the publisher's memory over all that, in megabytes. */
  peak: number;
}

const LONGEST = 3600;
const TIMES = 5;

/** Peak resident memory of a process in megabytes, as Linux counts it. */
async function peakOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000);
}

const titled = ({ snapshot, ...rest }: Document, title: string, over: object = {}): Document => ({
  ...rest,
  snapshot: { ...snapshot, title, ...over },
});

/** How the publisher grows with the library: its own part of a publication, from a row in the log to a reader's page. */
export async function measureGrowth(guides: number): Promise<GrowthFigures> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'growth-'));
  const documents = syntheticDocuments(guides);
  const own = documents.filter(({ type }) => type === 'guide');
  const cms = await startSyntheticCms(syntheticLog(documents));
  let site: Site | undefined;
  const start = async (): Promise<void> => {
    site = await startSite({ ...cms, dataDir });
    await until(() => site!.output().includes('live:'), LONGEST);
    await until(async () => (await liveSeq(site!)) >= cms.head(), LONGEST);
  };
  const publish = (document: Document): Promise<number> =>
    seconds(async () => {
      cms.publish(document);
      const title = String(document.snapshot['title']);
      await until(async () => (await (await visit(site!, `/guides/${document.slug}/`)).text()).includes(title), LONGEST);
    });
  const first = await seconds(start);
  const [changed, added]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time++) {
    const guide = own[(time * 7) % guides]!;
    changed.push(await publish(titled(guide, `Published anew ${time}`)));
    const slug = `h${time}`;
    const another = titled(guide, `Published first ${time}`, { slug, shortId: `t0000${time}` });
    added.push(await publish({ ...another, slug, documentId: `new${time}`.padEnd(24, '0') }));
  }
  const files = Number(/(\d+) files rendered/.exec(site!.output())?.[1]);
  const before = await peakOf(site!.pid);
  await site!.stop();
  const restart = await seconds(start);
  const peak = Math.max(before, await peakOf(site!.pid));
  await site!.stop();
  cms.stop();
  await rm(dataDir, { recursive: true });
  return { guides, files, first, changed: median(changed), added: median(added), restart, peak };
}
