import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort, type Cms } from './cms-process.ts';
import { until } from './until.ts';

const PUBLISHER = path.resolve(import.meta.dirname, '../../site/publisher');

/** A running publisher and the site that it serves. */
export interface Site {
  url: string;
  /** Where it shows drafts, when it was started with `previewPort`. */
  previewUrl: string;
  dataDir: string;
  pid: number;
  /** Everything it printed so far. */
  output(): string;
  /** Releases made live so far, as it printed them. */
  releases(): number;
  /** Ends it; `SIGKILL` as a power cut would. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

type Followed = Pick<Cms, 'url' | 'secrets' | 'dataDir'> & Partial<Pick<Cms, 'environment'>>;

/** What the publisher and its commands get from outside. */
export const siteEnvironment = (cms: Followed, dataDir: string, siteUrl: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  DATA_DIR: dataDir,
  CMS_URL: cms.url,
  LOG_READ_TOKEN: cms.secrets.LOG_READ_TOKEN,
  STATUS_WRITE_TOKEN: cms.secrets.STATUS_WRITE_TOKEN,
  REPORT_CREATE_TOKEN: cms.secrets.REPORT_CREATE_TOKEN,
  SITE_URL: siteUrl,
  ...cms.environment,
});

/** The public origin in tests: pages must carry it, wherever they are served from. */
export const PUBLIC_ORIGIN = 'https://scalpwise.example';

/**
 * Starts the publisher on a free port and waits until it answers (with 503 while there is no release). It shows drafts only where a port for
 * them is given: the CMS must have been started with the same one.
 */
export async function startSite(cms: Followed, dataDir = cms.dataDir, previewPort = 0): Promise<Site> {
  const port = await freePort();
  const previews = previewPort > 0 && { PREVIEW_PORT: String(previewPort), DRAFT_READ_TOKEN: cms.secrets.DRAFT_READ_TOKEN };
  const child = spawn(process.execPath, ['main.ts'], {
    cwd: PUBLISHER,
    env: { ...siteEnvironment(cms, dataDir, PUBLIC_ORIGIN), SITE_PORT: String(port), ...previews },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  const answers = (): Promise<boolean> =>
    fetch(url).then(
      () => true,
      () => false,
    );
  if (!(await until(async () => child.exitCode !== null || (await answers()), 60))) await stop('SIGKILL');
  if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The publisher did not start:\n${printed}`);
  return {
    url,
    previewUrl: `http://127.0.0.1:${previewPort}`,
    dataDir,
    pid: child.pid ?? 0,
    output: () => printed,
    releases: () => printed.match(/(?:^|"message":")live: /gm)?.length ?? 0,
    stop,
  };
}

/** The log position that the site shows; 0 before the first release. */
export async function liveSeq({ url }: Site): Promise<number> {
  const response = await fetch(`${url}/release.json`);
  return response.ok ? ((await response.json()) as { seq: number }).seq : 0;
}

/** Waits until the site shows a position of the log, or a later one. */
export async function shows(site: Site, seq: number): Promise<void> {
  if (await until(async () => (await liveSeq(site)) >= seq, 60)) return;
  throw new Error(`The site does not show position ${seq} of the log. It printed:\n${site.output()}`);
}

/** Asks for a page without following redirects. */
export const visit = (site: Site, page: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.url + page, { redirect: 'manual', ...init });
