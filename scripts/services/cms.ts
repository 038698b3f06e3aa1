import path from 'node:path';
import { strapiProgram } from '../builds/build-cms.ts';
import { step } from '../output/step.ts';
import type { ChildProcesses, Server } from '../processes/child-processes.ts';
import { waitFor } from '../processes/wait-for.ts';
import type { Secrets } from '../settings/secrets.ts';
import type { Settings } from '../settings/settings.ts';

/** Starts Strapi and waits until it answers. `develop` compiles by itself, watches the sources and writes to the terminal. */
export async function startCms(
  settings: Settings,
  children: ChildProcesses,
  env: NodeJS.ProcessEnv,
  mode: 'start' | 'develop' = 'start',
): Promise<Server> {
  const program = {
    name: 'The CMS',
    command: process.execPath,
    args: mode === 'start' ? [path.join(settings.root, 'cms/dist/src/start-command.js')] : [strapiProgram(settings.root), mode],
    cwd: path.join(settings.root, 'cms'),
    env: { ...env, NODE_ENV: mode === 'start' ? 'production' : 'development', HOST: '127.0.0.1' },
  };
  const cms = children.start(program, mode === 'start' ? path.join(settings.dataDir, 'logs/cms.log') : undefined);
  await waitFor(cms, 'the CMS to answer', async () => (await isCmsRunning(settings)) || undefined, 120);
  return cms;
}

/** The sequence number of the publication log's last row: 0 in an empty database. Throws when the CMS doesn't answer as it should. */
export async function lastPublication({ cmsUrl }: Settings, { LOG_READ_TOKEN }: Secrets): Promise<number> {
  const answer = await fetch(`${cmsUrl}/api/publication/state`, { headers: { authorization: `Bearer ${LOG_READ_TOKEN}` } });
  if (!answer.ok) throw new Error(`The CMS answered ${answer.status} to /api/publication/state`);
  const { seq } = (await answer.json()) as { seq: number };
  return seq;
}

/** Whether someone can already sign in to the admin. */
export async function hasAdministrator({ cmsUrl }: Settings): Promise<boolean> {
  const answer = await fetch(`${cmsUrl}/admin/init`);
  const { data } = (await answer.json()) as { data: { hasAdmin: boolean } };
  return data.hasAdmin;
}

/** Whether a CMS answers at this address. */
export async function isCmsRunning({ cmsUrl }: Settings): Promise<boolean> {
  return fetch(`${cmsUrl}/_health`).then(
    ({ status }) => status === 204,
    () => false,
  );
}

/** Imports and publishes the launch library, if the running CMS has never published anything. Throws a PlainError with the import's last lines. */
export async function fillWhenEmpty(settings: Settings, secrets: Secrets, children: ChildProcesses, env: NodeJS.ProcessEnv): Promise<void> {
  if ((await lastPublication(settings, secrets)) > 0) return;
  const program = {
    name: 'The import of the content',
    command: process.execPath,
    args: [path.join(settings.root, 'cms/dist/src/import/content-command.js'), '--publish'],
    cwd: settings.root,
    env,
  };
  await step('Importing the content', () => children.run(program));
}
