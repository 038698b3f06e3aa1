/** `pnpm backup FOLDER`: the database as it is at one moment, and every picture, in a new folder. The CMS may go on running. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DUMP, dumpDatabase, kindOf, sqliteFile } from './backup/database-dump.ts';
import { writeManifest } from './backup/manifest.ts';
import { checkDatabase } from './checks/database.ts';
import { PlainError } from './output/plain-error.ts';
import { step } from './output/step.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { readSettings, type Settings } from './settings/settings.ts';

/** The folder that is to be made. Throws a PlainError when there is something in it. */
function newFolder(argument: string | undefined): string {
  if (argument === undefined) throw new PlainError('Name a new folder for the backup: pnpm backup FOLDER');
  const folder = path.resolve(process.env.INIT_CWD || process.cwd(), argument);
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new PlainError(`The folder ${folder} is not empty. Name a new one, so that no backup is written over another.`);
  return folder;
}

function copyFiles({ dataDir }: Settings, target: string): void {
  // After the database, so that every upload it knows is there; one may be replaced meanwhile. Published pictures are in the database.
  const uploads = path.join(dataDir, 'cms', 'public', 'uploads');
  if (existsSync(uploads)) cpSync(uploads, path.join(target, 'uploads'), { recursive: true });
}

async function backUp(children: ChildProcesses): Promise<number> {
  const settings = readSettings(process.env);
  const folder = newFolder(process.argv.slice(2).filter((argument) => argument !== '--')[0]);
  if (settings.databaseUrl === undefined && !existsSync(sqliteFile(path.join(settings.dataDir, 'cms'))))
    throw new PlainError(`There is no database in ${settings.dataDir} yet. Start the site once: pnpm start`);
  await checkDatabase(settings);
  // Named as what it is until it is whole.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const kind = kindOf(settings);
  await step('Copying the database', () => dumpDatabase(settings, children, path.join(unfinished, DUMP[kind])));
  await step('Copying the pictures', () => copyFiles(settings, unfinished));
  const manifest = await step('Checking the copy', () => writeManifest(unfinished, kind));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  console.log(
    `\n${Object.keys(manifest.files).length} files in ${folder}. It holds drafts and people’s names: keep it where only you can read it.`,
  );
  console.log('It holds no secrets: a machine that restores it makes its own. To restore: pnpm restore FOLDER');
  return 0;
}

await supervise(backUp, 130);
