import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { messageOf, PlainError } from '../output/plain-error.ts';
import type { Settings } from '../settings/settings.ts';

/** Throws when the file isn't an SQLite database, is damaged, or may not be opened. 200 MB take a tenth of a second. */
function readThrough(file: string): void {
  const database = new DatabaseSync(file);
  try {
    const [first] = database.prepare('pragma quick_check(1)').all();
    if (first?.quick_check !== 'ok') throw new Error(String(first?.quick_check));
  } finally {
    database.close();
  }
}

function checkSqlite(file: string): void {
  if (!existsSync(file)) return;
  try {
    readThrough(file);
  } catch (error) {
    throw new PlainError(
      [
        `The database ${file} can't be read: ${messageOf(error)}.`,
        'If you may not read that file, change its permissions. If it is damaged, put a backup in its place;',
        'or move it away, and the next start makes an empty one and imports the launch library into it.',
      ].join('\n'),
    );
  }
}

function canConnect(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 5000 });
    const finish = (problem?: string) => {
      socket.destroy();
      resolve(problem);
    };
    socket.once('connect', () => finish());
    socket.once('timeout', () => finish('no answer in 5 seconds'));
    socket.once('error', (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
  });
}

async function checkPostgres(address: string): Promise<void> {
  if (!URL.canParse(address))
    throw new PlainError('DATABASE_URL is not an address. It looks like postgres://user:password@host:5432/database.');
  const { hostname, port } = new URL(address);
  const problem = await canConnect(hostname, Number(port || 5432));
  if (problem !== undefined) {
    throw new PlainError(
      `PostgreSQL at ${hostname}:${port || 5432} (DATABASE_URL) can't be reached: ${problem}. Start it, correct DATABASE_URL, or leave that out to use SQLite.`,
    );
  }
}

/** Throws a PlainError that says what to do when the database is there but can't be used. A missing SQLite file is fine: Strapi makes it. */
export async function checkDatabase({ dataDir, databaseUrl }: Settings): Promise<void> {
  if (databaseUrl === undefined) checkSqlite(path.join(dataDir, 'cms', 'cms.db'));
  else await checkPostgres(databaseUrl);
}
