import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { makeSecrets, startCms } from '../support/cms-process.ts';
import { fold, readLog } from '../support/log-client.ts';
import { besideCms, runCommand, withoutCms, type Ran } from './run-command.ts';
import { edit, idOf, library, writeFiles } from './sample-library.ts';

const secrets = makeSecrets();
let dataDir: string;
let folder: string;

beforeAll(() => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'scalpwise-import-'));
  folder = writeFiles(library('alone'));
});
afterAll(() => {
  for (const made of [dataDir, folder]) rmSync(made, { recursive: true });
});

const run = async (name: 'content' | 'article', ...args: string[]): Promise<Ran> =>
  runCommand(name, args, await withoutCms(dataDir, secrets));
const lastLine = ({ out }: Ran): string | undefined => out.trimEnd().split('\n').at(-1);

test('the commands load the CMS where none runs, and a CMS that starts later has what they wrote', { timeout: 120_000 }, async () => {
  const first = await run('content', '--folder', folder);
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(lastLine(first)).toBe('6 created, 0 updated, 0 unchanged, 0 left alone; 6 published.');
  expect(lastLine(await run('content', '--folder', folder))).toBe('0 created, 0 updated, 6 unchanged, 0 left alone; 0 published.');
  const article = await run('article', path.join(import.meta.dirname, 'fixtures', 'scalp-dots.txt'));
  expect(article).toMatchObject({ code: 0, err: '' });
  expect(article.out).toContain('draft of the guide “Seven reasons to choose dots on your scalp”');

  const cms = await startCms({ dataDir, secrets });
  try {
    expect(fold(await readLog(cms)).size).toBe(6);
    edit(folder, 'terms/word-alone.md', 'Donor area', 'Donor zone');
    const through = await runCommand('content', ['--folder', folder], besideCms(cms));
    expect(through.out).toBe('terms/word-alone.md: updated\n0 created, 1 updated, 5 unchanged, 0 left alone; 0 published.\n');
    const admin = await signIn(cms);
    expect(await admin.read('term', idOf('wordalone'), 'draft')).toMatchObject({ title: 'Donor zone' });
  } finally {
    await cms.stop();
  }
});

test('a refusal is told the same way as through a CMS', { timeout: 60_000 }, async () => {
  edit(folder, 'guides/loss-alone.md', 'nextReview: 2027-10-22', 'nextReview: soon');
  const ran = await run('content', '--folder', folder);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('guides/loss-alone.md:12: nextReview is “soon”');
});

test('--check and --assign-ids need no CMS and no secrets', async () => {
  const files = { 'guides/new.md': '---\ntitle: New\nslug: new\n---\n\nText.\n' };
  const other = writeFiles(files);
  try {
    const env = { PATH: process.env['PATH'] };
    const check = await runCommand('content', ['--check', '--folder', other], env);
    expect(check).toMatchObject({ code: 1, out: '' });
    expect(check.err).toContain('guides/new.md:1: The file has no documentId. Run content:import --assign-ids.');
    const assigned = await runCommand('content', ['--assign-ids', '--check', '--folder', other], env);
    expect(assigned.out).toBe('guides/new.md: ids assigned\n');
    expect(assigned.err).toContain('guides/new.md:1: kind is missing; it may be overview, condition');
    expect(readFileSync(path.join(other, 'guides/new.md'), 'utf8')).toMatch(
      /^---\ndocumentId: \w{24}\nshortId: \w{6}\ntitle: New\nslug: new\n---\n\nText.\n$/,
    );
  } finally {
    rmSync(other, { recursive: true });
  }
});

test('a folder that isn’t there, and an option that isn’t', async () => {
  const env = { PATH: process.env['PATH'] };
  expect(await runCommand('content', ['--check', '--folder', '/nowhere'], env)).toEqual({
    code: 1,
    out: '',
    err: 'There is no folder /nowhere. Give another with --folder.\n',
  });
  expect(await runCommand('content', ['--chekc'], env)).toMatchObject({ code: 1, err: expect.stringContaining('--chekc') });
  expect((await runCommand('article', [], env)).code).toBe(1);
});
