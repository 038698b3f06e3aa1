import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBucket, type Bucket } from '../support/bucket.ts';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { ask, readLog } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { startPostgres, type Postgres } from '../support/postgres.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';

let bucket: Bucket;
let postgres: Postgres;
/** Two machines: nothing is shared but the database, the bucket and the secrets. */
let replicas: [Cms, Cms];
let folders: string[];
let admin: Admin;
let topic: string;

beforeAll(async () => {
  bucket = await startBucket();
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase('bucket');
  folders = await Promise.all(['one', 'two'].map((name) => mkdtemp(path.join(os.tmpdir(), `scalpwise-replica-${name}-`))));
  const secrets = makeSecrets();
  const start = (dataDir = '') => startCms({ dataDir, secrets, databaseUrl, environment: bucket.environment });
  replicas = [await start(folders[0]), await start(folders[1])];
  admin = await signIn(replicas[0]);
  topic = await admin.create('topic', topicFields('a'));
  await admin.publish('topic', topic);
});
afterAll(async () => {
  await Promise.all(replicas.map((cms) => cms.stop()));
  await postgres.stop();
  await bucket.stop();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const newest = async (guide: string) => (await readLog(replicas[0])).findLast((row) => row.documentId === guide);
const pictureIn = (row: Awaited<ReturnType<typeof newest>>): string =>
  (row?.snapshot as { body: { image: { sha256: string } }[] }).body[0]?.image.sha256 ?? '';
const kept = (cms: Cms, sha256: string): Promise<Response> => ask(cms, `/api/publication/media/${sha256}`, cms.secrets.LOG_READ_TOKEN);

test('an upload lies in the bucket alone; editors see it by an address that expires, and the admin lets them', async () => {
  const figure = (await figureFields(admin)) as { image: number };
  expect(await bucket.pictures()).toEqual([expect.stringMatching(/^square_\w+\.png$/)]);
  for (const folder of folders) expect(await readdir(path.join(folder, 'cms', 'public', 'uploads'))).toEqual([]);
  const { body } = await admin.send('GET', `/upload/files/${figure.image}`);
  const { url } = body as { url: string };
  expect(url).toMatch(new RegExp(`^${bucket.origin}/uploads/square_.*[?&]X-Amz-Expires=900`));
  expect((await fetch(url)).headers.get('content-type')).toBe('image/png');
  const policy = (await fetch(`${replicas[0].url}/admin/`)).headers.get('content-security-policy') ?? '';
  expect(policy.split(';').find((directive) => directive.trim().startsWith('img-src'))).toContain(` ${bucket.origin}`);
  await admin.send('DELETE', `/upload/files/${figure.image}`);
  expect(await bucket.pictures()).toEqual([]);
});

test('a published picture is kept beside the log: whichever replica is asked gives it, and the bucket may lose it', async () => {
  const figure = (await figureFields(admin)) as { image: number };
  const guide = await admin.create('guide', { ...guideFields('pictured', [topic]), body: [figure] });
  expect((await admin.publish('guide', guide)).status).toBe(200);
  const sha256 = pictureIn(await newest(guide));
  for (const cms of replicas) {
    const bytes = Buffer.from(await (await kept(cms, sha256)).arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }

  // Restored by the other replica, after the upload is gone: it takes the bytes back from the log.
  const { seq = 0 } = (await newest(guide)) ?? {};
  await admin.publish('guide', guide, { body: guideFields('pictured', [topic])['body' as never] });
  await admin.send('DELETE', `/upload/files/${figure.image}`);
  const before = await bucket.pictures();
  const other = await signIn(replicas[1]);
  expect((await other.send('POST', '/editorial/restore', { type: 'guide', documentId: guide, seq })).status).toBe(200);
  expect((await bucket.pictures()).filter((name) => !before.includes(name))).toEqual([expect.stringMatching(/^restored_/)]);
  expect((await other.publish('guide', guide)).status).toBe(200);
  expect(pictureIn(await newest(guide))).toBe(sha256);
});

test('a picture that the bucket lost keeps its document from being published, and the reason says so', async () => {
  const figure = await figureFields(admin);
  const guide = await admin.create('guide', { ...guideFields('lost', [topic]), body: [figure] });
  await bucket.empty();
  const refused = await admin.publish('guide', guide);
  expect(refused.status).toBe(400);
  expect(JSON.stringify(refused.body)).toContain('The bucket answered 404 for the picture square.png.');
  expect(await newest(guide)).toBeUndefined();
});

test('without a region the CMS doesn’t start, and says which variable is missing', async () => {
  const environment = { ...bucket.environment, AWS_REGION: '' };
  await expect(startCms({ environment })).rejects.toThrow(/S3_BUCKET is set, AWS_REGION isn’t\./);
});
