/** `pnpm dev`: Strapi and Astro with hot reload: Strapi restarts when cms/ changes, pages follow site/ at once. */
import path from 'node:path';
import { astroProgram } from './builds/build-site.ts';
import { checkDatabase } from './checks/database.ts';
import { checkProjectFolders, prepareDataFolder } from './checks/folders.ts';
import { checkPorts } from './checks/ports.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { fillWhenEmpty, startCms } from './services/cms.ts';
import { childEnvironment, publisherSecrets } from './settings/environment.ts';
import { loadSecrets } from './settings/secrets.ts';
import { readSettings } from './settings/settings.ts';

async function develop(children: ChildProcesses): Promise<number> {
  const settings = readSettings({ ...process.env, CMS_URL: undefined });
  checkProjectFolders(settings.root);
  await checkPorts(settings);
  prepareDataFolder(settings);
  await checkDatabase(settings);
  const { secrets } = loadSecrets(settings.dataDir, process.env);
  const env = childEnvironment(settings, secrets);
  const cms = await startCms(settings, children, env, 'develop');
  await fillWhenEmpty(settings, secrets, children, env);
  const site = children.start({
    name: 'Astro',
    command: process.execPath,
    args: [astroProgram(settings.root), 'dev', '--port', String(settings.sitePort)],
    cwd: path.join(settings.root, 'site'),
    env: childEnvironment(settings, secrets, publisherSecrets),
  });
  throw await Promise.race([cms.ended.then(cms.failure), site.ended.then(site.failure)]);
}

await supervise(develop, 0);
