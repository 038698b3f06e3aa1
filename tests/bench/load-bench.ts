import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { liveSeq, startSite } from '../support/site-process.ts';
import { until } from '../support/until.ts';
import { startSyntheticCms } from './synthetic-cms.ts';
import { syntheticDocuments, syntheticLog } from './synthetic-log.ts';

export interface LoadFigures {
  path: string;
  /** Answers a second, and milliseconds that one in a hundred exceeds. */
  rate: number;
  p99: string;
  /** Answers that were no 2xx or 3xx, and connections that failed. */
  errors: number;
  /** Resident memory of the publisher afterwards, in megabytes. */
  memory: number;
}

const GUIDES = 200;
const PATHS = ['/', '/guides/g1/', '/search/manifest.json', '/guides/g1', '/no-such-page/'];

async function memoryOf(pid: number): Promise<number> {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000);
}

async function wrk(url: string): Promise<string> {
  const args = ['-t2', '-c64', '-d15s', '--latency', '-H', 'Accept-Encoding: gzip, br', url];
  const { stdout } = await promisify(execFile)('wrk', args).catch((cause: unknown) => {
    throw new Error('wrk is not here. Install it (Debian: apt-get install wrk) to measure load.', { cause });
  });
  return stdout;
}

const found = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '0';

/** Fifteen seconds of 64 connections on each kind of answer of the publisher's server, one after the other. */
export async function measureLoad(): Promise<LoadFigures[]> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'load-'));
  const cms = await startSyntheticCms(syntheticLog(syntheticDocuments(GUIDES)));
  const site = await startSite({ ...cms, dataDir });
  await until(async () => (await liveSeq(site)) >= cms.head(), 600);
  const figures: LoadFigures[] = [];
  for (const page of PATHS) {
    const text = await wrk(site.url + page);
    const failures = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1).map(Number) ?? [];
    figures.push({
      path: page,
      rate: Math.round(Number(found(text, /Requests\/sec:\s+([\d.]+)/))),
      p99: found(text, /99%\s+(\S+)/),
      errors: Number(found(text, /Non-2xx or 3xx responses: (\d+)/)) + failures.reduce((sum, count) => sum + count, 0),
      memory: await memoryOf(site.pid),
    });
  }
  await site.stop();
  cms.stop();
  await rm(dataDir, { recursive: true });
  return figures;
}
