import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { freePort } from './cms-process.ts';

export interface Postgres {
  /** The folder of its programs. */
  bin: string;
  /** Makes an empty database and gives its URL. */
  createDatabase(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** `$POSTGRES_BIN`, else Debian's folder, else where `initdb` is on the path. */
function binaries(): string {
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter);
  const folders = [process.env['POSTGRES_BIN'] ?? '', '/usr/lib/postgresql/15/bin', ...onPath];
  const found = folders.find((folder) => existsSync(path.join(folder, 'initdb')));
  if (found) return found;
  throw new Error(
    'PostgreSQL is not installed. Install it (Debian: apt-get install postgresql), or set POSTGRES_BIN to the folder of initdb.',
  );
}

const idOf = (user: string, kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, user], { encoding: 'utf8' }));

/** PostgreSQL refuses to run as root, so root runs it as somebody who may do nothing else. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: idOf('nobody', '-u'), gid: idOf('nobody', '-g') };
}

async function run(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** Starts a PostgreSQL cluster of its own, in a temporary folder and on a free port. */
export async function startPostgres(): Promise<Postgres> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-pg-'));
  const user = unprivileged();
  if (user) await chown(folder, user.uid, user.gid);
  const options = { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C' }, ...user };
  const bin = binaries();
  const settings = ['--username=scalpwise', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  execFileSync(path.join(bin, 'initdb'), ['-D', folder, ...settings], { ...options, stdio: 'pipe' });

  const port = await freePort();
  const flags = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`].flatMap((flag) => ['-c', flag]);
  const child = spawn(path.join(bin, 'postgres'), ['-D', folder, ...flags], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  await ready(child.stderr, ended);

  const urlOf = (database: string): string => `postgres://scalpwise@127.0.0.1:${port}/${database}`;
  return {
    bin,
    async createDatabase(name) {
      await run(urlOf('postgres'), `create database "${name}"`);
      return urlOf(name);
    },
    async stop() {
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(stderr: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    stderr.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('ready to accept connections')) resolve();
    });
    ended.then(() => reject(new Error(`PostgreSQL did not start:\n${printed}`)), reject);
  });
}
