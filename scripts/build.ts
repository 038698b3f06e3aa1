/** `pnpm build`: plain `astro build` of the published library into site/dist, from the running CMS or, when none runs, from one started for as long as it takes. */
import path from 'node:path';
import { buildCmsServer } from './builds/build-cms.ts';
import { astroProgram } from './builds/build-site.ts';
import { checkDatabase } from './checks/database.ts';
import { checkProjectFolders, prepareDataFolder } from './checks/folders.ts';
import { checkPort } from './checks/ports.ts';
import { PlainError } from './output/plain-error.ts';
import { step } from './output/step.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { fillWhenEmpty, isCmsRunning, startCms } from './services/cms.ts';
import { childEnvironment } from './settings/environment.ts';
import { loadSecrets, type Secrets } from './settings/secrets.ts';
import { readSettings, type Settings } from './settings/settings.ts';

async function provideCms(settings: Settings, secrets: Secrets, children: ChildProcesses): Promise<void> {
  if (await isCmsRunning(settings)) return;
  if (process.env.CMS_URL) {
    throw new PlainError(
      `The CMS at ${settings.cmsUrl} (CMS_URL) doesn't answer. Start it, or leave CMS_URL out to have one started here.`,
    );
  }
  await checkPort('CMS_PORT', settings.cmsPort);
  await checkDatabase(settings);
  await buildCmsServer(settings.root, children);
  const env = childEnvironment(settings, secrets);
  await step('Starting the CMS', () => startCms(settings, children, env));
  await fillWhenEmpty(settings, secrets, children, env);
}

async function build(children: ChildProcesses): Promise<number> {
  const settings = readSettings(process.env);
  checkProjectFolders(settings.root);
  prepareDataFolder(settings);
  const { secrets } = loadSecrets(settings.dataDir, process.env);
  await provideCms(settings, secrets, children);
  return children.runHere({
    name: 'Astro',
    command: process.execPath,
    args: [astroProgram(settings.root), 'build'],
    cwd: path.join(settings.root, 'site'),
    env: { ...childEnvironment(settings, secrets, ['LOG_READ_TOKEN']), NODE_ENV: 'production' },
  });
}

await supervise(build, 130);
