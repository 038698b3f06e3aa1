/** `pnpm start`: builds what has changed, starts Strapi and the publisher, fills an empty database, and serves the site until Ctrl-C. */
import { buildCms } from './builds/build-cms.ts';
import { buildSiteBundle } from './builds/build-site.ts';
import { checkDatabase } from './checks/database.ts';
import { checkProjectFolders, prepareDataFolder } from './checks/folders.ts';
import { checkPorts } from './checks/ports.ts';
import { secondsSince, step } from './output/step.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { fillWhenEmpty, hasAdministrator, lastPublication, startCms } from './services/cms.ts';
import { startPublisher } from './services/publisher.ts';
import { childEnvironment, publisherSecrets } from './settings/environment.ts';
import { loadSecrets, type Secrets } from './settings/secrets.ts';
import { readSettings, type Settings } from './settings/settings.ts';

async function prepare(settings: Settings): Promise<Secrets> {
  checkProjectFolders(settings.root);
  await checkPorts(settings);
  prepareDataFolder(settings);
  await checkDatabase(settings);
  const { secrets, made } = loadSecrets(settings.dataDir, process.env);
  if (made.length > 0) console.log(`  Secrets made: ${settings.dataDir}/secrets.env`);
  return secrets;
}

async function printAddresses(settings: Settings, begun: number): Promise<void> {
  const admin = `http://localhost:${settings.cmsPort}/admin`;
  console.log(
    `\nReady in ${secondsSince(begun)}.\n\n  Site   ${settings.siteUrl}\n  Admin  ${admin}\n  Drafts ${settings.previewUrl} (the admin’s “Open preview” leads there)\n`,
  );
  if (!(await hasAdministrator(settings))) {
    console.log(`No administrator yet. Open ${admin} and fill in the form; or, in another terminal:`);
    console.log(
      "  npx -y pnpm@12 admin:create --email=you@example.org --password='<8 or more: a, A and 1>' --firstname=Your --lastname=Name\n",
    );
  }
  console.log('Ctrl-C stops both.');
}

async function start(children: ChildProcesses): Promise<number> {
  const begun = performance.now();
  // What is started here is this machine's own CMS, whatever CMS_URL says to the other commands.
  const settings = readSettings({ ...process.env, CMS_URL: undefined });
  console.log('Scalpwise');
  const secrets = await prepare(settings);
  const env = childEnvironment(settings, secrets);
  await Promise.all([buildCms(settings.root, children), buildSiteBundle(settings.root, children)]);
  const cms = await step('Starting the CMS', () => startCms(settings, children, env));
  await fillWhenEmpty(settings, secrets, children, env);
  const seq = await lastPublication(settings, secrets);
  const { publisher } = await step(
    'Making the release',
    () => startPublisher(settings, children, childEnvironment(settings, secrets, publisherSecrets), seq),
    ({ release }) => `${release.pages} pages`,
  );
  await printAddresses(settings, begun);
  throw await Promise.race([cms.ended.then(cms.failure), publisher.ended.then(publisher.failure)]);
}

await supervise(start, 0);
