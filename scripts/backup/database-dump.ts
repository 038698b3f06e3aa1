import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf, PlainError } from '../output/plain-error.ts';
import type { ChildProcesses } from '../processes/child-processes.ts';
import type { Settings } from '../settings/settings.ts';
import { findProgram } from '../test-tools/find-program.ts';

export type DatabaseKind = 'sqlite' | 'postgresql';

/** The name that a dump has in a backup. */
export const DUMP: Record<DatabaseKind, string> = { sqlite: 'database.sqlite', postgresql: 'database.pgdump' };

export const kindOf = ({ databaseUrl }: Settings): DatabaseKind => (databaseUrl === undefined ? 'sqlite' : 'postgresql');

export const sqliteFile = (folder: string): string => path.join(folder, 'cms.db');

/** PostgreSQL's own programs read these: an address among their arguments would show its password to everyone on the machine. */
function connection(address: string): NodeJS.ProcessEnv {
  const url = new URL(address);
  const sslmode = url.searchParams.get('sslmode');
  return {
    PATH: process.env.PATH,
    PGHOST: url.hostname,
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: url.pathname.slice(1),
    ...(sslmode !== null && { PGSSLMODE: sslmode }),
  };
}

function runPostgres(children: ChildProcesses, program: 'pg_dump' | 'pg_restore', address: string, args: string[]): Promise<string> {
  const named = process.env.POSTGRES_BIN;
  const command = findProgram([program], named ? [named] : undefined) ?? program;
  return children.run({ name: program, command, args, cwd: process.cwd(), env: connection(address) }).catch((error: unknown) => {
    throw new PlainError(
      `${messageOf(error)}\nPostgreSQL's own programs are needed, as new as the server: POSTGRES_BIN names their folder.`,
    );
  });
}

/** Copies the whole database as it is at one moment, also while the CMS runs. */
export async function dumpDatabase(settings: Settings, children: ChildProcesses, target: string): Promise<void> {
  if (settings.databaseUrl !== undefined) {
    await runPostgres(children, 'pg_dump', settings.databaseUrl, ['--format=custom', '--no-owner', '--no-privileges', `--file=${target}`]);
    return;
  }
  const database = new DatabaseSync(sqliteFile(path.join(settings.dataDir, 'cms')), { readOnly: true, timeout: 10_000 });
  try {
    // One read transaction: what is saved meanwhile waits for a moment, and is not half in it.
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
}

/** Puts a dump in the place of what the database holds now: all of it, or nothing. */
export async function loadDatabase(settings: Settings, children: ChildProcesses, dump: string, folder: string): Promise<void> {
  if (settings.databaseUrl === undefined) copyFileSync(dump, sqliteFile(folder));
  else {
    const { PGDATABASE = '' } = connection(settings.databaseUrl);
    const whole = ['--clean', '--if-exists', '--no-owner', '--no-privileges', '--single-transaction', '--exit-on-error'];
    await runPostgres(children, 'pg_restore', settings.databaseUrl, [...whole, `--dbname=${PGDATABASE}`, dump]);
  }
}
