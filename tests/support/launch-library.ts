import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { setup as checkBuilt } from './built-before.ts';
import { freePort } from './cms-process.ts';
import { projectRoot as root, runCommand, type RunningCommand } from './run-command.ts';
import { PUBLIC_ORIGIN } from './site-process.ts';

const run = promisify(execFile);
/** Waits for the site and exports its release, and gives what the command printed. */
async function prepared(start: RunningCommand, settings: Record<string, string>, folder: string): Promise<string> {
  await start.prints('Ctrl-C stops both.', 400);
  const env = { PATH: process.env['PATH'], ...settings };
  await run(process.execPath, ['scripts/command.ts', 'release', 'export', folder], { cwd: root, env });
  return start.output();
}

/**
 * Starts what the tests of the launch library read: a bare machine's first `pnpm start`, in a folder of its own. It goes on while other
 * tests run; `launch-library-ready.ts` waits for it. Tests find the site at `LAUNCH_SITE` and its files in `RELEASE_DIR`.
 */
export async function setup(): Promise<() => Promise<void>> {
  checkBuilt();
  const parent = await mkdtemp(path.join(os.tmpdir(), 'scalpwise first start '));
  const within = (name: string): string => path.join(parent, name);
  const [dataDir, folder, announcement] = [within('data'), within('exported'), within('announcement')];
  const settings = {
    DATA_DIR: dataDir,
    CMS_PORT: String(await freePort()),
    SITE_PORT: String(await freePort()),
    PREVIEW_PORT: String(await freePort()),
    SITE_URL: PUBLIC_ORIGIN,
  };
  const start = runCommand('start', settings);
  const told = prepared(start, settings, folder).then(
    (output) => writeFile(announcement, output),
    (error: unknown) => writeFile(announcement, `failed: ${error instanceof Error ? error.message : String(error)}`),
  );
  Object.assign(process.env, {
    LAUNCH_SITE: `http://127.0.0.1:${settings.SITE_PORT}`,
    LAUNCH_DATA: dataDir,
    LAUNCH_PREVIEW: `http://127.0.0.1:${settings.PREVIEW_PORT}`,
    LAUNCH_ANNOUNCEMENT: announcement,
    RELEASE_DIR: folder,
  });
  return async () => {
    start.signal('SIGINT');
    await Promise.all([start.ended, told]);
    await rm(parent, { recursive: true });
  };
}
