import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exportedName, hostRules } from './host-rules.ts';
import type { Releases } from './releases.ts';

/** Writes the live release into an empty folder, for any static host: the same files as `astro build`, and `host-rules/` beside them. Gives the number of files. */
export async function exportRelease(releases: Releases, folder: string): Promise<number> {
  const release = await releases.live();
  if (!release) throw new Error('There is no release yet. Start the site once: pnpm start');
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`The folder ${folder} is not empty. Name a new one, so that no old page stays behind.`);
  for (const [file, { sha256 }] of Object.entries(release.files)) {
    const target = path.join(folder, exportedName(file));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, await releases.store.read(sha256));
  }
  for (const [name, text] of Object.entries(hostRules(release))) {
    await mkdir(path.join(folder, 'host-rules'), { recursive: true });
    await writeFile(path.join(folder, 'host-rules', name), text);
  }
  return Object.keys(release.files).length;
}
