import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { ask, askEvents, readLog } from '../support/log-client.ts';
import { guideFields, paragraph, topicFields } from '../support/sample-documents.ts';

let cms: Cms;
let admin: Admin;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const send = (path: string, method: string, token: string, body: unknown): Promise<Response> =>
  ask(cms, path, token, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

test.each([{ limit: 0 }, { limit: 201 }, { wait: 26 }, { wait: -1 }, { after: -1 }, { after: 1.5 }, { hash: 'short' }, { filters: 'x' }])(
  'events refuse %j',
  async (query) => {
    expect((await askEvents(cms, query)).status).toBe(400);
  },
);

test('a position that this log does not have is a conflict', async () => {
  expect((await askEvents(cms, { after: 999, hash: 'f'.repeat(64) })).status).toBe(409);
  expect((await askEvents(cms, { after: 0, hash: 'f'.repeat(64) })).status).toBe(409);
});

test('media refuse what is no hash, and know no other file', async () => {
  const { LOG_READ_TOKEN } = cms.secrets;
  expect((await ask(cms, '/api/publication/media/..%2Fcms.db', LOG_READ_TOKEN)).status).toBe(400);
  expect((await ask(cms, `/api/publication/media/${'0'.repeat(64)}`, LOG_READ_TOKEN)).status).toBe(404);
});

const failure = { type: 'guide', documentId: 'a'.repeat(24), title: 'A guide', message: 'It does not fit.' };
const status = { seq: 3, read: 3, at: '2026-11-22T10:00:00.000Z', failures: [failure] };

test('the publisher reports where it stands', async () => {
  const { STATUS_WRITE_TOKEN } = cms.secrets;
  expect((await send('/api/publication/status', 'PUT', STATUS_WRITE_TOKEN, status)).status).toBe(204);
});

test.each([
  ['more than a hundred failures', { ...status, failures: Array.from({ length: 101 }, () => failure) }],
  ['a message without end', { ...status, failures: [{ ...failure, message: 'x'.repeat(2001) }] }],
  ['an unknown field', { ...status, note: 'x' }],
  ['no time', { ...status, at: 'today' }],
])('the status refuses %s', async (_, body) => {
  expect((await send('/api/publication/status', 'PUT', cms.secrets.STATUS_WRITE_TOKEN, body)).status).toBe(400);
});

test('a reader’s report reaches the editors', async () => {
  const { REPORT_CREATE_TOKEN } = cms.secrets;
  const report = { path: '/guides/strip-scars/', revision: 3, kind: 'wrong', place: 'Key points', message: 'A number looks wrong.' };
  expect((await send('/api/reports', 'POST', REPORT_CREATE_TOKEN, report)).status).toBe(201);
  const { body } = await admin.send('GET', '/content-manager/collection-types/api::report.report');
  expect(body).toMatchObject({ results: [report] });
});

test.each([
  ['no message', { path: '/', kind: 'other', message: ' ' }],
  ['a message without end', { path: '/', kind: 'other', message: 'x'.repeat(2001) }],
  ['a message that no database can hold', { path: '/', kind: 'other', message: 'x\0y' }],
  ['another site’s page', { path: 'https://example.org/', kind: 'other', message: 'x' }],
  ['a kind that the editors’ list does not have', { path: '/', kind: 'spam', message: 'x' }],
  ['an unknown field', { path: '/', kind: 'other', message: 'x', documentId: 'a'.repeat(24) }],
])('reports refuse %s', async (_, body) => {
  expect((await send('/api/reports', 'POST', cms.secrets.REPORT_CREATE_TOKEN, body)).status).toBe(400);
});

interface Check {
  rule: string;
  severity: string;
  path: string[];
  place: string;
}

async function checks(body: object): Promise<Check[]> {
  const answer = await admin.send('POST', '/editorial/checks', body);
  expect(answer.status).toBe(200);
  return (answer.body as { checks: Check[] }).checks;
}

test('a form that nobody has saved is checked: the saved draft with what was typed and related since', async () => {
  const topic = await admin.create('topic', topicFields('checked'));
  const guide = await admin.create('guide', guideFields('checked', []));
  const body = [{ __component: 'blocks.callout', tone: 'note', title: 'A note', content: [paragraph('No pain in 40 % of people.')] }];
  const topics = { connect: [{ id: 1, apiData: { id: 1, documentId: topic, isTemporary: true } }], disconnect: [] };
  const found = await checks({ type: 'guide', documentId: guide, values: { answer: 'Cited [@nowhere].', body, topics } });
  expect(found.filter(({ severity }) => severity === 'error').map(({ rule, path, place }) => [rule, path.join('.'), place])).toEqual([
    ['uncited-number', 'body.0.content', 'Body, block 1 (Callout): Text'],
    ['citation', 'answer', 'Answer'],
    ['required-relation', 'topics', 'Topics'],
  ]);
  expect((await admin.read('guide', guide, 'draft'))?.['answer']).toBe('The answer in a sentence.');
});

test('a document that was never saved is checked too', async () => {
  const found = await checks({ type: 'guide', values: { title: 'Begun', answer: null } });
  expect(found).toContainEqual(expect.objectContaining({ rule: 'contract', path: ['answer'], message: 'It is empty. Fill it in.' }));
  expect(found.map(({ path }) => path.join('.'))).not.toContain('title');
});

test.each([
  { type: 'report', values: {} },
  { type: 'guide', documentId: '1', values: {} },
  { type: 'guide', values: [] },
])('checks refuse %j', async (body) => {
  expect((await admin.send('POST', '/editorial/checks', body)).status).toBe(400);
});

test('text that was pasted from a word processor is tidied when it is saved', async () => {
  const pasted = ['·\u00a0\u00a0 First', '', '·\u00a0\u00a0 Second'].map(paragraph);
  const guide = await admin.create('guide', { ...guideFields('pasted', []), body: [{ __component: 'blocks.prose', content: pasted }] });
  const points = ['First', 'Second'].map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] }));
  const body = (await admin.read('guide', guide, 'draft'))?.['body'] as { content: unknown }[];
  expect(body[0]?.content).toEqual([{ type: 'list', format: 'unordered', children: points }]);
});

const SCRIPT = '<script>alert(1)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`;

/** Uploads a file as the admin does. */
function upload(name: string, type: string, content: string): Promise<Response> {
  const form = new FormData();
  form.append('files', new Blob([Buffer.from(content, 'latin1')], { type }), name);
  return fetch(`${cms.url}/upload`, { method: 'POST', headers: { Authorization: `Bearer ${admin.token}` }, body: form });
}

test.each([
  ['a drawing that can hold a script', 'drawing.svg', 'image/svg+xml', SVG],
  ['a page', 'page.html', 'text/html', SCRIPT],
  ['a film', 'film.mp4', 'video/mp4', '\0\0\0\x18ftypmp42'],
  ['more than 20 MB', 'large.png', 'image/png', `\x89PNG\r\n\x1a\n${'x'.repeat(21 * 1024 * 1024)}`],
])('an upload of %s is refused, and not kept', async (_, name, type, content) => {
  expect([400, 413]).toContain((await upload(name, type, content)).status);
  const { body } = await admin.send('GET', '/upload/files');
  expect(JSON.stringify(body)).not.toContain(name);
});

test('a page that is called a picture is one to every browser', async () => {
  const [file] = (await (await upload('page.png', 'image/png', SCRIPT)).json()) as { url: string }[];
  const { headers } = await fetch(cms.url + file?.url);
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual(['image/png', 'nosniff']);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
});

test('Strapi’s API publishes through the log too', async () => {
  const token = { name: randomUUID(), description: '', type: 'full-access', lifespan: null };
  const made = (await admin.send('POST', '/admin/api-tokens', token)).body as { data: { accessKey: string } };
  const write = async (method: string, where: string, data: object): Promise<{ status: number; body: unknown }> => {
    const headers = { 'Content-Type': 'application/json' };
    const response = await ask(cms, where, made.data.accessKey, { method, headers, body: JSON.stringify({ data }) });
    return { status: response.status, body: await response.json() };
  };
  const name = randomUUID();
  const created = await write('POST', '/api/topics', topicFields(name));
  expect(created.status).toBe(201);
  const { documentId } = (created.body as { data: { documentId: string } }).data;
  expect(created.body).toMatchObject({ data: { slug: `topic-${name}`, publishedAt: expect.any(String) } });
  await write('PUT', `/api/topics/${documentId}`, { summary: 'Changed.' });
  await write('PUT', `/api/topics/${documentId}?status=draft`, { summary: 'Only a draft.' });
  const rows = (await readLog(cms)).filter((row) => row.documentId === documentId);
  expect(rows.map(({ revision, snapshot }) => [revision, (snapshot as { summary: string }).summary])).toEqual([
    [1, 'What belongs together.'],
    [2, 'Changed.'],
  ]);
  const refusal = await write('POST', '/api/topics', { ...topicFields(randomUUID()), order: null });
  expect(refusal).toMatchObject({ status: 400, body: { error: { message: expect.stringContaining('topic → Topic') } } });
  expect(actors()).toContain(`token:${token.name}`);
});

/** Who did it: kept in the database, never served. */
function actors(): string[] {
  const database = new DatabaseSync(path.join(cms.dataDir, 'cms', 'cms.db'), { readOnly: true });
  const rows = database.prepare('select distinct actor from publication_log').all() as { actor: string }[];
  database.close();
  return rows.map(({ actor }) => actor);
}

test('the log knows who published, and does not tell', async () => {
  await admin.publish('topic', await admin.create('topic', topicFields(randomUUID())));
  expect(actors()).toContain('admin:1');
  const response = await ask(cms, '/api/publication/events', cms.secrets.LOG_READ_TOKEN);
  expect(await response.text()).not.toContain('admin:1');
});
