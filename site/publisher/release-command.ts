/** `pnpm release list`, `pnpm release rollback [ID]`, `pnpm release export FOLDER` */
import path from 'node:path';
import { readSettings } from './environment.ts';
import { exportRelease } from './export-release.ts';
import { Releases } from './releases.ts';

const releases = new Releases(readSettings(process.env).dataDir);

async function list(): Promise<void> {
  const live = (await releases.pointer())?.id;
  for (const id of await releases.list()) {
    const release = await releases.read(id);
    console.log(`${id === live ? '→' : ' '} ${id}  log ${release?.seq}  ${release?.pages} pages  ${release?.publishedAt ?? ''}`);
  }
}

async function rollback(wanted: string | undefined): Promise<void> {
  const ids = await releases.list();
  const live = (await releases.pointer())?.id ?? '';
  const id = wanted ?? ids[ids.indexOf(live) - 1];
  if (id === undefined || !ids.includes(id)) {
    throw new Error(wanted ? `There is no release ${wanted}. Kept: ${ids.join(', ')}` : 'There is no earlier release to go back to.');
  }
  await releases.switchTo(id, ids.at(-1));
  console.log(`Live: ${id}. It stays until the next publication. To go forward again: pnpm release rollback ${ids.at(-1)}`);
}

async function main([command, argument]: string[]): Promise<void> {
  if (command === 'list') return list();
  if (command === 'rollback') return rollback(argument);
  if (command === 'export' && argument) {
    const folder = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
    console.log(`${await exportRelease(releases, folder)} files in ${folder}`);
    return;
  }
  throw new Error('Usage: pnpm release list | rollback [ID] | export FOLDER');
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
