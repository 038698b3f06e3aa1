import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { signIn } from '../support/cms-admin.ts';
import { startCms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { liveSeq, startSite } from '../support/site-process.ts';
import { until } from '../support/until.ts';
import { fill } from './publish-bench.ts';
import { startSyntheticCms } from './synthetic-cms.ts';
import { syntheticDocuments, syntheticLog } from './synthetic-log.ts';

export interface LoadFigures {
  path: string;
  /** Answers a second, and milliseconds that one in a hundred exceeds. */
  rate: number;
  p99: string;
  /** Answers that were no 2xx or 3xx, and connections that failed. */
  errors: number;
  /** Resident memory of the process afterwards, in megabytes. */
  memory: number;
}

const GUIDES = 200;
const PATHS = ['/', '/guides/g1/', '/search/manifest.json', '/guides/g1', '/no-such-page/'];

async function memoryOf(pid: number): Promise<number> {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000);
}

async function wrk(url: string, header: string): Promise<string> {
  const args = ['-t2', '-c64', '-d15s', '--timeout', '10s', '--latency', '-H', header, url];
  const { stdout } = await promisify(execFile)('wrk', args).catch((cause: unknown) => {
    throw new Error('wrk is not here. Install it (Debian: apt-get install wrk) to measure load.', { cause });
  });
  return stdout;
}

const found = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '0';

/** Fifteen seconds of 64 connections that ask a server for the same. */
async function measure({ url, pid }: { url: string; pid: number }, asked: string, header: string): Promise<LoadFigures> {
  const text = await wrk(url + asked, header);
  const failures = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
  return {
    path: asked.replace(/&hash=\w+/, ''),
    rate: Math.round(Number(found(text, /Requests\/sec:\s+([\d.]+)/))),
    p99: found(text, /99%\s+(\S+)/),
    errors: Number(found(text, /Non-2xx or 3xx responses: (\d+)/)) + failures.reduce((sum, count) => sum + count, 0),
    memory: await memoryOf(pid),
  };
}

async function measureSite(): Promise<LoadFigures[]> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'load-'));
  const cms = await startSyntheticCms(syntheticLog(syntheticDocuments(GUIDES)));
  const site = await startSite({ ...cms, dataDir });
  await until(async () => (await liveSeq(site)) >= cms.head(), 600);
  const figures: LoadFigures[] = [];
  for (const page of PATHS) figures.push(await measure(site, page, 'Accept-Encoding: gzip, br'));
  await site.stop();
  cms.stop();
  await rm(dataDir, { recursive: true });
  return figures;
}

/** The real log: where it stands, a page of it, and a reader who knows all of it. */
async function measureLog(): Promise<LoadFigures[]> {
  const cms = await startCms();
  await fill(await signIn(cms), GUIDES);
  const { seq, hash } = await readState(cms);
  const log = '/api/publication';
  const figures: LoadFigures[] = [];
  for (const asked of [`${log}/state`, `${log}/events?after=0&limit=20`, `${log}/events?after=${seq}&hash=${hash}`])
    figures.push(await measure(cms, asked, `Authorization: Bearer ${cms.secrets.LOG_READ_TOKEN}`));
  await cms.stop();
  return figures;
}

/** The publisher's own server with each kind of answer, then Strapi's log. */
export const measureLoad = async (): Promise<LoadFigures[]> => [...(await measureSite()), ...(await measureLog())];
