import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../support/cms-process.ts';
import { processesOf, projectRoot, runCommand } from '../support/run-command.ts';

let folder: string;
let settings: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise import '));
  settings = { DATA_DIR: path.join(folder, 'data'), CMS_PORT: String(await freePort()), INIT_CWD: folder };
  await writeFile(path.join(folder, 'an article.txt'), 'How long it lasts\n\nIt fades over some years.\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file is found where the user stands, after the two dashes that pnpm hands on', { timeout: 90_000 }, async () => {
  const command = runCommand('command', settings, projectRoot, ['import-article', '--', 'an article.txt']);
  expect(await command.ended, command.output()).toBe(0);
  expect(command.output()).toContain('an article.txt: draft of the guide “How long it lasts”');
  expect(processesOf(settings.DATA_DIR ?? '')).toEqual([]);
});

test("the program's own exit code is handed on", { timeout: 90_000 }, async () => {
  const command = runCommand('command', settings, projectRoot, ['import-article', 'not-there.txt']);
  expect(await command.ended).toBe(1);
  expect(command.output()).toContain('not-there.txt: there is no such file.');
});

test('an unknown command is answered with the known ones', async () => {
  const command = runCommand('command', settings, projectRoot, ['import']);
  expect(await command.ended).toBe(1);
  expect(command.output()).toContain('There is no command "import". There are: import-article, content:import,');
});
