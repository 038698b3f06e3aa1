import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { keepEmptyDatabase, takeEmptyDatabase } from './empty-database.ts';

const CMS = path.resolve(import.meta.dirname, '..', '..', 'cms');
const STARTS_WITHIN = 90_000;

export type TokenName = 'LOG_READ_TOKEN' | 'DRAFT_READ_TOKEN' | 'STATUS_WRITE_TOKEN' | 'REPORT_CREATE_TOKEN' | 'IMPORT_WRITE_TOKEN';
export type Secrets = Record<TokenName, string> & Record<string, string>;

const hex = (): string => randomBytes(48).toString('hex');

/** Secrets as the start command makes them. Processes that share a database must share them. */
export const makeSecrets = (): Secrets => ({
  APP_KEYS: `${hex()},${hex()}`,
  API_TOKEN_SALT: hex(),
  ADMIN_JWT_SECRET: hex(),
  TRANSFER_TOKEN_SALT: hex(),
  ENCRYPTION_KEY: hex(),
  LOG_READ_TOKEN: hex(),
  DRAFT_READ_TOKEN: hex(),
  STATUS_WRITE_TOKEN: hex(),
  REPORT_CREATE_TOKEN: hex(),
  IMPORT_WRITE_TOKEN: hex(),
});

export interface Cms {
  url: string;
  /** Its own temporary folder, unless one was given. */
  dataDir: string;
  secrets: Secrets;
  pid: number;
  /** What it got besides; a site that follows it gets it too. */
  environment: NodeJS.ProcessEnv;
  /** Everything it printed so far. */
  output(): string;
  /** Ends the process (`SIGKILL` as a power cut would) and, if it was made here, removes the folder. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

interface Options {
  /** A folder to go on with, whatever is in it; it is kept. */
  dataDir?: string;
  secrets?: Secrets;
  /** PostgreSQL instead of SQLite. */
  databaseUrl?: string;
  /** Where its editors' browsers are sent to look at drafts. */
  previewUrl?: string;
  /** Where it is looked for again after a restart; else a free one. */
  port?: number;
  /** Variables besides, as of a clock that the test sets. */
  environment?: NodeJS.ProcessEnv;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const isUp = async (url: string): Promise<boolean> => (await fetch(`${url}/_health`).catch(() => null))?.status === 204;

/** Environment of a CMS process: what it needs and nothing of the developer's own. */
export const cmsEnvironment = (dataDir: string, secrets: Secrets, databaseUrl = ''): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  ADMIN_RATE_LIMIT: 'false',
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  ...secrets,
});

/**
 * Starts the built CMS, on a free port unless one is given, with its own folder and database.
 * @throws Error with what it printed, when it ends or isn't up in time
 */
export async function startCms({
  dataDir: given,
  secrets = makeSecrets(),
  databaseUrl = '',
  previewUrl = '',
  port: wanted,
  environment = {},
}: Options = {}): Promise<Cms> {
  if (!existsSync(path.join(CMS, 'dist', 'src'))) throw new Error('The CMS is not built. Run `strapi build` in cms/ first.');
  const dataDir = given ?? (await mkdtemp(path.join(os.tmpdir(), 'scalpwise-cms-')));
  if (given === undefined && databaseUrl === '') takeEmptyDatabase(dataDir);
  const port = wanted ?? (await freePort());
  const child = spawn(process.execPath, ['dist/src/start-command.js'], {
    cwd: CMS,
    env: { ...cmsEnvironment(dataDir, secrets, databaseUrl), CMS_PORT: String(port), PREVIEW_URL: previewUrl, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;

  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
    if (given === undefined) await rm(dataDir, { recursive: true, force: true });
  };
  const until = Date.now() + STARTS_WITHIN;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The CMS did not start:\n${printed}`);
    }
    await delay(100);
  }
  if (given === undefined && databaseUrl === '') keepEmptyDatabase(dataDir);
  return { url, dataDir, secrets, pid: child.pid ?? 0, environment, output: () => printed, stop };
}
