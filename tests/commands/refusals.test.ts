import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from '../support/cms-process.ts';
import { processesOf, projectRoot, runCommand } from '../support/run-command.ts';

let folder: string;
let dataDir: string;
let settings: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise refusal '));
  dataDir = path.join(folder, 'data');
  const ports = { CMS_PORT: String(await freePort()), SITE_PORT: String(await freePort()), PREVIEW_PORT: String(await freePort()) };
  settings = { DATA_DIR: dataDir, ...ports };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs `start`, which must refuse, and gives what it said. It must leave nothing running and show no stack. */
async function refusal(root?: string): Promise<string> {
  const start = runCommand('start', settings, root);
  expect(await start.ended).toBe(1);
  expect(processesOf(dataDir)).toEqual([]);
  expect(start.output()).not.toMatch(/^ +at /m);
  return start.output();
}

function listen(host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => resolve(server));
  });
}

test.each(['CMS_PORT', 'SITE_PORT', 'PREVIEW_PORT'])('a port in use is named, with the variable that moves it: %s', async (variable) => {
  const taken = await listen('127.0.0.1');
  const { port } = taken.address() as AddressInfo;
  settings[variable] = String(port);
  const said = await refusal();
  taken.close();
  expect(said).toContain(
    `Port ${port} (${variable}) is in use by another program. Stop that program, or choose another port: ${variable}=`,
  );
});

test('a program on every address is noticed too', async () => {
  const taken = await listen('0.0.0.0');
  const { port } = taken.address() as AddressInfo;
  settings.SITE_PORT = String(port);
  const said = await refusal();
  taken.close();
  expect(said).toContain(`Port ${port} (SITE_PORT) is in use`);
});

test('folders of the project that are missing are named, with the command that brings them back', async () => {
  const copy = path.join(folder, 'a copy');
  await cp(path.join(projectRoot, 'scripts'), path.join(copy, 'scripts'), { recursive: true });
  for (const there of ['cms/config', 'cms/src', 'cms/public', 'shared-types/src', 'site/src', 'site/publisher']) {
    await mkdir(path.join(copy, there), { recursive: true });
  }
  expect(await refusal(copy)).toContain(
    `The folder cms/content is missing in ${copy}. Get what belongs there back with: git checkout -- cms/content`,
  );
});

test('a damaged database is named, with what to do', async () => {
  const database = path.join(dataDir, 'cms', 'cms.db');
  await mkdir(path.dirname(database), { recursive: true });
  await writeFile(database, 'This is not a database. '.repeat(200));
  const said = await refusal();
  expect(said).toContain(`The database ${database} can't be read: file is not a database.`);
  expect(said).toContain('put a backup in its place;\nor move it away');
});

test('a PostgreSQL that does not answer is named', async () => {
  const port = await freePort();
  settings.DATABASE_URL = `postgres://scalpwise@127.0.0.1:${port}/cms`;
  expect(await refusal()).toContain(`PostgreSQL at 127.0.0.1:${port} (DATABASE_URL) can't be reached: ECONNREFUSED.`);
});

test('a data folder that is no folder is named', async () => {
  await writeFile(dataDir, '');
  expect(await refusal()).toContain(`The data folder ${dataDir} can't be used`);
});

test('a port that is no number is refused', async () => {
  settings.CMS_PORT = 'thirteen';
  expect(await refusal()).toContain('CMS_PORT is "thirteen", which is not a port.');
});
