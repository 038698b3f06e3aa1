import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Strapi takes a third of its first start to make the tables. So the first CMS of a run that begins with an empty folder leaves its
 * database, before anyone has written to it, for those that follow. One for each state of the compiled server: its stamp names the file.
 */
const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, '.vitest/empty-databases');
const stamp = (): string => readFileSync(path.join(root, 'cms/dist/server.sources'), 'utf8');
const kept = (): string => path.join(folder, `${stamp()}.db`);
const databaseIn = (dataDir: string): string => path.join(dataDir, 'cms', 'cms.db');

/** Puts the kept database into a new folder, if there is one. */
export function takeEmptyDatabase(dataDir: string): void {
  if (!existsSync(kept())) return;
  mkdirSync(path.dirname(databaseIn(dataDir)), { recursive: true });
  copyFileSync(kept(), databaseIn(dataDir));
}

/** Keeps the database of a CMS that has just made it. Two test files may do so at once: each writes a file of its own, and either is good. */
export function keepEmptyDatabase(dataDir: string): void {
  if (existsSync(kept())) return;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!name.startsWith(stamp())) rmSync(path.join(folder, name), { force: true });
  const own = `${kept()}.${process.pid}`;
  const database = new DatabaseSync(databaseIn(dataDir));
  database.prepare('vacuum into ?').run(own);
  database.close();
  renameSync(own, kept());
}
