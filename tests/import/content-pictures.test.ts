import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCms, type Cms } from '../support/cms-process.ts';
import { ask, fold, readLog } from '../support/log-client.ts';
import { besideCms, runCommand, type Ran } from './run-command.ts';
import { edit, idOf, writeFiles } from './sample-library.ts';

let cms: Cms;
let folder: string;
const picture = readFileSync(path.join(import.meta.dirname, 'fixtures', 'gradient.png'));

const page = (slug: string, further = ''): string => `---
documentId: ${idOf(slug)}
title: A page
slug: ${slug}
answer: It shows a picture.${further}
---

::figure{src="gradient.png" alt="A gradient" longDescription="From green to red." credit="Scalpwise" licence="Our own"}
`;

beforeAll(async () => {
  cms = await startCms();
  folder = writeFiles({ 'pages/one.md': page('one'), 'pages/gradient.png': picture });
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await cms?.stop();
});

const runContent = (): Promise<Ran> => runCommand('content', ['--folder', folder, '--publish'], besideCms(cms));
const uploads = (): string[] => readdirSync(path.join(cms.dataDir, 'cms', 'public', 'uploads')).filter((file) => !file.startsWith('.'));

test('a picture beside the file is uploaded, published by its bytes, and uploaded once', async () => {
  expect(await runContent()).toEqual({ code: 0, out: '1 created, 0 updated, 0 unchanged, 0 left alone; 1 published.\n', err: '' });
  const uploaded = uploads();
  expect(uploaded).not.toEqual([]);
  const [block] = (fold(await readLog(cms)).get(idOf('one'))?.snapshot as { body: { image: { sha256: string } }[] }).body;
  expect(block).toMatchObject({ __component: 'blocks.figure', alt: 'A gradient', image: { mime: 'image/png', width: 64, height: 48 } });
  expect((await ask(cms, `/api/publication/media/${block?.image.sha256}`, cms.secrets.LOG_READ_TOKEN)).status).toBe(200);

  writeFiles({ 'pages/two.md': page('two') }, folder);
  expect((await runContent()).out).toBe('1 created, 0 updated, 1 unchanged, 0 left alone; 1 published.\n');
  expect(uploads()).toEqual(uploaded);
});

test('a refused import leaves no picture behind', async () => {
  const before = uploads();
  writeFiles({ 'pages/other.png': Buffer.concat([picture, Buffer.from('different bytes')]) }, folder);
  edit(folder, 'pages/one.md', 'gradient.png', 'other.png');
  edit(folder, 'pages/one.md', 'answer:', 'changeKind: major\nanswer:');
  const ran = await runContent();
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('changeNote') });
  expect(uploads()).toEqual(before);
});

test('a picture that is none is refused', async () => {
  const other = writeFiles({ 'pages/three.md': page('three'), 'pages/gradient.png': 'No picture.' });
  const ran = await runCommand('content', ['--folder', other], besideCms(cms));
  rmSync(other, { recursive: true });
  expect(ran.err).toContain('pages/three.md:8: There is no picture “gradient.png” beside this file');
});
