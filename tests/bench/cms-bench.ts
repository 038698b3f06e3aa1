import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EVENTS_PAGE } from 'shared-types';
import { signIn } from '../support/cms-admin.ts';
import { makeSecrets, startCms } from '../support/cms-process.ts';
import { readEvents, readLog, readState } from '../support/log-client.ts';
import { fill } from './publish-bench.ts';
import { median, seconds } from './report.ts';

const TIMES = 5;
const GUIDES = '/content-manager/collection-types/api::guide.guide';

export interface CmsFigures {
  guides: number;
  /** Milliseconds of each thing that an editor or the publisher asks for, median of five; and seconds of a start. */
  taken: Record<string, number>;
  /** MB that the process held at most. */
  peak: number;
}

const peakOf = async (pid: number): Promise<number> =>
  Math.round(Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);

/** What the CMS takes for an editor's steps in a library of so many guides, on SQLite. */
export async function measureCms(guides: number): Promise<CmsFigures> {
  const place = { dataDir: await mkdtemp(path.join(os.tmpdir(), 'scalpwise-cms-bench-')), secrets: makeSecrets() };
  let cms = await startCms(place);
  const library = await fill(await signIn(cms), guides);
  await cms.stop();
  const start = await seconds(async () => (cms = await startCms(place)));
  const admin = await signIn(cms);
  const guide = library.guides[Math.floor(guides / 2)] ?? '';
  const rows = await readLog(cms);
  const middle = rows[Math.floor(rows.length / 2)];
  const get = (address: string) => async (): Promise<void> => {
    const { status } = await admin.send('GET', address);
    if (status !== 200) throw new Error(`${address} gave ${status}.`);
  };
  let title = 0;
  const steps: Record<string, () => Promise<unknown>> = {
    'a list, its first page': get(`${GUIDES}?page=1&pageSize=10&sort=title:ASC`),
    'a list, its last page': get(`${GUIDES}?page=${Math.ceil(guides / 100)}&pageSize=100&sort=title:ASC`),
    'a list, searched': get(`${GUIDES}?page=1&pageSize=10&sort=title:ASC&_q=scar`),
    'a guide opened': get(`${GUIDES}/${guide}?status=draft`),
    'a draft saved': () => admin.update('guide', guide, { title: `Saved ${title++}` }),
    published: () => admin.publish('guide', guide, { title: `Published ${title++}` }),
    'its checks': () => admin.send('POST', '/editorial/checks', { type: 'guide', documentId: guide, values: {} }),
    'its review': get(`/editorial/desk/guide/${guide}`),
    'its history': get(`/editorial/history/guide/${guide}`),
    'where it is used': get(`/editorial/where-used/guide/${guide}`),
    'where a topic is used': get(`/editorial/where-used/topic/${library.topic}`),
    'home: drafts changed last': get('/editorial/overview/drafts'),
    'home: reviews due': get('/editorial/overview/reviews'),
    'home: waiting': get('/editorial/overview/waiting'),
    'home: changed since published': get('/editorial/overview/changes'),
    'the list of links': get('/editorial/links'),
    [`a page of the log (${EVENTS_PAGE} rows)`]: () => readEvents(cms, { after: middle?.seq ?? 0, hash: middle?.hash ?? '', wait: 0 }),
    'where the log stands': () => readState(cms),
  };
  const taken: Record<string, number> = {};
  for (const [name, step] of Object.entries(steps)) {
    const times: number[] = [];
    for (let time = 0; time < TIMES; time++) times.push((await seconds(step)) * 1000);
    taken[name] = median(times);
  }
  taken['a start'] = start * 1000;
  const peak = await peakOf(cms.pid);
  await cms.stop();
  await rm(place.dataDir, { recursive: true });
  return { guides, taken, peak };
}
