import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { ask, readLog } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

/** Two pictures of one pixel each, one transparent and one red. */
const FIRST = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const SECOND = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function upload(bytes: Buffer, query = ''): Promise<{ id: number; url: string }> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type: 'image/png' }), 'scar.png');
  const response = await fetch(`${cms.url}/upload${query}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${admin.token}` },
    body: form,
  });
  const answer: unknown = await response.json();
  return (Array.isArray(answer) ? answer[0] : answer) as { id: number; url: string };
}

/** What a snapshot says of the picture in its first block, and the bytes that the log serves for it. */
async function pictureOf(revision: number): Promise<{ image: Record<string, unknown>; kept: Response }> {
  const row = (await readLog(cms)).find((found) => found.type === 'guide' && found.revision === revision);
  const { body } = row?.snapshot as { body: [{ image: Record<string, unknown> }] };
  const { image } = body[0];
  const kept = await ask(cms, `/api/publication/media/${String(image['sha256'])}`, cms.secrets.LOG_READ_TOKEN);
  return { image, kept };
}

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

test('a published picture never changes, even when an editor replaces it', async () => {
  const topic = await admin.create('topic', topicFields('a'));
  await admin.publish('topic', topic);
  const file = await upload(FIRST);
  // Strapi stores a picture smaller than it came; what it stores is what counts.
  const uploaded = async (): Promise<Buffer> => bytesOf(await fetch(cms.url + file.url));
  const firstBytes = await uploaded();
  const figure = {
    __component: 'blocks.figure',
    image: file.id,
    alt: 'A scar',
    longDescription: 'A pale line.',
    credit: 'The editors',
    licence: 'CC BY 4.0',
  };
  const guide = await admin.create('guide', { ...guideFields('one', [topic]), body: [figure] });
  expect((await admin.publish('guide', guide)).status).toBe(200);
  const first = await pictureOf(1);
  expect(first.image).toEqual({ sha256: sha256(firstBytes), mime: 'image/png', width: 1, height: 1 });
  expect(first.kept.headers.get('Cache-Control')).toContain('immutable');
  expect(await bytesOf(first.kept)).toEqual(firstBytes);

  const replaced = await upload(SECOND, `/files/${file.id}/replace`);
  expect(replaced.url).toBe(file.url);
  expect(await uploaded()).not.toEqual(firstBytes);
  expect(await bytesOf((await pictureOf(1)).kept)).toEqual(firstBytes);

  expect((await admin.publish('guide', guide)).status).toBe(200);
  expect((await pictureOf(2)).image).toMatchObject({ sha256: sha256(await uploaded()) });
  expect(await bytesOf((await pictureOf(1)).kept)).toEqual(firstBytes);
});

test('pictures that an earlier version kept in a folder are taken over at the start; a broken one is left', async () => {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-former-'));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const folder = path.join(dataDir, 'cms', 'media');
  const [whole, broken] = [path.join(folder, sha256(FIRST)), path.join(folder, sha256(SECOND))];
  await mkdir(folder, { recursive: true });
  await writeFile(whole, FIRST);
  await writeFile(broken, SECOND.subarray(1));
  const upgraded = await startCms({ dataDir });
  onTestFinished(() => upgraded.stop());
  const kept = (bytes: Buffer) => ask(upgraded, `/api/publication/media/${sha256(bytes)}`, upgraded.secrets.LOG_READ_TOKEN);
  expect(await bytesOf(await kept(FIRST))).toEqual(FIRST);
  expect((await kept(SECOND)).status).toBe(404);
  expect([existsSync(whole), existsSync(broken)]).toEqual([false, true]);
});
