import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { ask, askEvents } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';

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
const status = { seq: 3, at: '2026-11-22T10:00:00.000Z', failures: [failure] };

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

test('a draft comes as readers would get it, with what the rules say', async () => {
  const topic = await admin.create('topic', topicFields('drafted'));
  const guide = await admin.create('guide', { ...guideFields('drafted', [topic]), answer: 'Cited [@nowhere].' });
  const response = await ask(cms, `/api/drafts/guide/${guide}`, cms.secrets.DRAFT_READ_TOKEN);
  const draft = (await response.json()) as { snapshot: Record<string, unknown>; reports: { rule: string; path: string[] }[] };
  expect(draft).toMatchObject({ type: 'guide', documentId: guide, snapshot: { title: 'Guide drafted', topics: [topic] } });
  expect(draft.snapshot).not.toHaveProperty('id');
  expect(draft.snapshot).not.toHaveProperty('updatedAt');
  expect(draft.reports.map(({ rule, path }) => [rule, ...path])).toEqual([
    ['citation', 'answer'],
    ['required-relation', 'topics'],
  ]);
});

test('a draft that does not fit the contract comes all the same', async () => {
  const guide = await admin.create('guide', { title: 'Begun', body: [] });
  const response = await ask(cms, `/api/drafts/guide/${guide}`, cms.secrets.DRAFT_READ_TOKEN);
  expect(await response.json()).toMatchObject({
    snapshot: { title: 'Begun' },
    reports: expect.arrayContaining([expect.objectContaining({ rule: 'contract', path: ['answer'], message: 'It is empty. Fill it in.' })]),
  });
});

test.each(['/api/drafts/report/aaaaaaaaaaaaaaaaaaaaaaaa', '/api/drafts/guide/1'])('%s is no draft’s address', async (path) => {
  expect((await ask(cms, path, cms.secrets.DRAFT_READ_TOKEN)).status).toBe(400);
});

test('an unknown draft is not found', async () => {
  expect((await ask(cms, `/api/drafts/guide/${'a'.repeat(24)}`, cms.secrets.DRAFT_READ_TOKEN)).status).toBe(404);
});
