import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { setup as checkBuilt } from './built-before.ts';
import { cmsEnvironment, startCms } from './cms-process.ts';
import { readState } from './log-client.ts';
import { PUBLIC_ORIGIN, shows, siteEnvironment, startSite } from './site-process.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/**
 * Runs once before the tests that read the launch library as a reader does: an empty CMS imports `cms/content`, the
 * publisher makes it live. Tests find the site at `LAUNCH_SITE` and its files in `RELEASE_DIR`.
 */
export async function setup(): Promise<() => Promise<void>> {
  checkBuilt();
  const cms = await startCms();
  const env = { ...cmsEnvironment(cms.dataDir, cms.secrets), CMS_URL: cms.url };
  await run(process.execPath, [path.join(root, 'cms/dist/src/import/content-command.js'), '--publish'], { cwd: root, env });
  const site = await startSite(cms);
  await shows(site, (await readState(cms)).seq);
  const folder = path.join(cms.dataDir, 'exported');
  const siteEnv = siteEnvironment(cms, cms.dataDir, PUBLIC_ORIGIN);
  await run(process.execPath, ['publisher/release-command.ts', 'export', folder], { cwd: path.join(root, 'site'), env: siteEnv });
  Object.assign(process.env, { LAUNCH_SITE: site.url, RELEASE_DIR: folder });
  return async () => {
    await site.stop();
    await cms.stop();
  };
}
