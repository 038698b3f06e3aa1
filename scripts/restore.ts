/** `pnpm restore FOLDER`: puts a backup in the place of what is here, which is kept aside. The CMS must not run meanwhile. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DUMP, kindOf, loadDatabase } from './backup/database-dump.ts';
import { readManifest, type Manifest } from './backup/manifest.ts';
import { prepareDataFolder } from './checks/folders.ts';
import { PlainError } from './output/plain-error.ts';
import { step } from './output/step.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { isCmsRunning } from './services/cms.ts';
import { readSettings, type Settings } from './settings/settings.ts';

const NAMES = { sqlite: 'SQLite', postgresql: 'PostgreSQL' };

function checkKind(settings: Settings, { database }: Manifest): void {
  if (kindOf(settings) === database) return;
  const remedy = database === 'postgresql' ? 'Set DATABASE_URL to an empty database there.' : 'Leave DATABASE_URL out.';
  throw new PlainError(`This backup is of ${NAMES[database]}, and this installation uses ${NAMES[kindOf(settings)]}. ${remedy}`);
}

async function checkStopped(settings: Settings): Promise<void> {
  if (await isCmsRunning(settings))
    throw new PlainError(
      `The CMS answers at ${settings.cmsUrl}. Stop it first (Ctrl-C where pnpm start runs): it would write into what is being restored.`,
    );
}

/** Puts the files into place beside the old ones, which get another name. Gives that name, when there was something. */
async function swap(settings: Settings, children: ChildProcesses, backup: string, { database, at }: Manifest): Promise<string | undefined> {
  const current = path.join(settings.dataDir, 'cms');
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const [coming, aside] = [`${current}.restoring`, `${current}.before-${stamp}`];
  rmSync(coming, { recursive: true, force: true });
  mkdirSync(path.join(coming, 'public'), { recursive: true });
  const uploads = path.join(backup, 'uploads');
  if (existsSync(uploads)) cpSync(uploads, path.join(coming, 'public', 'uploads'), { recursive: true });
  // Of a backup from before published pictures lay in the database: the CMS takes them over at its start.
  const media = path.join(backup, 'media');
  if (existsSync(media)) cpSync(media, path.join(coming, 'media'), { recursive: true });
  await step(`Restoring the database of ${at}`, () => loadDatabase(settings, children, path.join(backup, DUMP[database]), coming));
  const wasThere = existsSync(current);
  if (wasThere) renameSync(current, aside);
  renameSync(coming, current);
  return wasThere ? aside : undefined;
}

async function restore(children: ChildProcesses): Promise<number> {
  const settings = readSettings(process.env);
  const argument = process.argv.slice(2).filter((value) => value !== '--')[0];
  if (argument === undefined) throw new PlainError('Name the backup’s folder: pnpm restore FOLDER');
  const backup = path.resolve(process.env.INIT_CWD || process.cwd(), argument);
  const manifest = await step('Checking the backup', () => readManifest(backup));
  checkKind(settings, manifest);
  await checkStopped(settings);
  prepareDataFolder(settings);
  const aside = await swap(settings, children, backup, manifest);
  console.log('\nRestored. Start the site: pnpm start. The publisher then makes its release from the restored log.');
  if (aside !== undefined) console.log(`What was here before lies in ${aside}. Delete it once you miss nothing.`);
  return 0;
}

await supervise(restore, 130);
