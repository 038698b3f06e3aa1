import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { messageOf, PlainError } from '../output/plain-error.ts';
import type { Settings } from '../settings/settings.ts';

const needed = ['cms/config', 'cms/src', 'cms/content', 'cms/public', 'shared-types/src', 'site/src', 'site/publisher'];

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Throws a PlainError that names every folder of the project that is missing. */
export function checkProjectFolders(root: string): void {
  const missing = needed.filter((folder) => !isFolder(path.join(root, folder)));
  if (missing.length === 0) return;
  const what = missing.length === 1 ? `The folder ${missing[0]} is` : `The folders ${missing.join(', ')} are`;
  throw new PlainError(`${what} missing in ${root}. Get what belongs there back with: git checkout -- ${missing.join(' ')}`);
}

/** Makes the data folder and what must stand in it. Throws a PlainError when it can't be written to. */
export function prepareDataFolder({ dataDir }: Settings): void {
  try {
    for (const folder of ['cms', 'logs']) mkdirSync(path.join(dataDir, folder), { recursive: true });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new PlainError(
      `The data folder ${dataDir} can't be used (${messageOf(error)}). Make it a folder you may read and write, or choose another with DATA_DIR.`,
    );
  }
}
