import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { freePort, startCms, type Secrets } from '../support/cms-process.ts';
import { processesOf, projectRoot, runCommand } from '../support/run-command.ts';
import { topicFields } from '../support/sample-documents.ts';

let dataDir: string;
let settings: { DATA_DIR: string; CMS_PORT: string; SITE_PORT: string; PREVIEW_PORT: string };

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'scalpwise start '));
  const ports = { CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()), PREVIEW_PORT: String(await freePort()) };
  settings = { DATA_DIR: dataDir, ...ports };
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

const secretsFile = () => path.join(dataDir, 'secrets.env');

async function answers(port: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}`).then(
    () => true,
    () => false,
  );
}

async function expectNothingLeft(): Promise<void> {
  await expect.poll(() => processesOf(dataDir), { timeout: 15_000 }).toEqual([]);
  const { CMS_PORT, SITE_PORT, PREVIEW_PORT } = settings;
  expect(await Promise.all([CMS_PORT, SITE_PORT, PREVIEW_PORT].map(answers))).toEqual([false, false, false]);
}

/** One document in the log, so that the database isn’t empty. */
async function publishSomething(): Promise<void> {
  const secrets = parseEnv(readFileSync(secretsFile(), 'utf8')) as Secrets;
  const cms = await startCms({ dataDir, secrets });
  const admin = await signIn(cms);
  await admin.publish('topic', await admin.create('topic', topicFields('any')));
  await cms.stop();
}

test('Ctrl-C in the middle of the first start leaves nothing running', { timeout: 120_000 }, async () => {
  const start = runCommand('start', settings);
  await start.prints('Starting the CMS', 30);
  start.signal('SIGINT');
  expect(await start.ended).toBe(0);
  await expectNothingLeft();
});

test('a start after others keeps the secrets, imports nothing, and SIGTERM stops it too', { timeout: 120_000 }, async () => {
  await publishSomething();
  const secrets = readFileSync(secretsFile(), 'utf8');
  const start = runCommand('start', settings);
  await start.prints('Ctrl-C stops both.', 60);
  expect(start.output()).not.toContain('Importing');
  expect(readFileSync(secretsFile(), 'utf8')).toBe(secrets);
  start.signal('SIGTERM');
  expect(await start.ended).toBe(0);
  await expectNothingLeft();
});

test('when a server dies, the other is stopped and the end of its log is shown', { timeout: 120_000 }, async () => {
  const start = runCommand('start', settings);
  await start.prints('Ctrl-C stops both.', 60);
  const publisher = processesOf(dataDir).find(({ command }) => command.includes('publisher/main.ts'));
  expect(publisher).toBeDefined();
  process.kill(publisher!.pid, 'SIGKILL');
  expect(await start.ended).toBe(1);
  expect(start.output()).toContain(`The publisher stopped (SIGKILL). The last lines of ${path.join(dataDir, 'logs/publisher.log')}:`);
  await expectNothingLeft();
});

test('when the npx that ran it is killed, nothing is left running', { timeout: 120_000 }, async () => {
  const launcher = spawn('sh', ['-c', `'${process.execPath}' scripts/start.ts; echo "as pnpm would"`], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, ...settings },
    stdio: 'ignore',
  });
  await expect
    .poll(() => processesOf(dataDir).filter(({ command }) => command.includes('start-command.js')), { timeout: 60_000 })
    .toHaveLength(1);
  launcher.kill('SIGKILL');
  await expectNothingLeft();
});
