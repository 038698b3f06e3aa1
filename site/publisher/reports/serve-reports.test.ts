import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { reportLimits, type ReportView } from 'shared-types';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Release } from '../releases.ts';
import { serveSite } from '../serve.ts';
import { Store } from '../store.ts';
import { RateLimit } from './rate-limit.ts';
import { DISCARDED } from './read-body.ts';
import { ReportDesk } from './serve-reports.ts';

let folder: string;
let cms: Server;
let site: Server;
let origin: string;
/** What the CMS got, and what it answers. */
let received: unknown[];
let cmsStatus: number;

const CSP = "default-src 'none'; form-action 'self'";
const portOf = (server: Server): number => (server.address() as AddressInfo).port;

async function listen(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'reports-'));
  cms = await listen(
    createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        received.push({
          url: request.url,
          token: request.headers.authorization,
          report: JSON.parse(Buffer.concat(chunks).toString()) as unknown,
        });
        response.writeHead(cmsStatus).end();
      });
    }),
  );
});
afterAll(async () => {
  cms.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  received = [];
  cmsStatus = 201;
  const store = new Store(folder);
  const page = async (html: string) => ({
    sha256: store.put(new TextEncoder().encode(html)),
    status: 200,
    type: 'text/html; charset=utf-8',
  });
  const files = { '/guides/one/': await page('<meta name="revision" content="7">'), '/claims/': await page('<h1>Claims</h1>') };
  const live: Release = { id: '1', seq: 7, publishedAt: null, pages: 1, csp: CSP, files, redirects: {}, retired: {} };
  const reports = new ReportDesk({
    cmsUrl: `http://127.0.0.1:${portOf(cms)}`,
    token: 'the token',
    siteUrl: 'https://scalpwise.example',
    behindProxy: false,
    store,
    render: (view: ReportView) => Promise.resolve(JSON.stringify(view)),
    limit: new RateLimit(reportLimits, () => undefined),
  });
  site = await listen(serveSite({ store, live: () => live, secure: true, reports }));
  origin = `http://127.0.0.1:${portOf(site)}`;
  return () => site.close();
});

const filledIn = { page: '/guides/one/', kind: 'wrong', place: '', details: 'A number looks wrong.', email: '', website: '' };
const post = (change: Partial<typeof filledIn> = {}, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
  fetch(`${origin}/report/`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ ...filledIn, ...change }) });
const view = async (response: Response): Promise<unknown> => JSON.parse(await response.text());

test('the form comes with the page that its link names, and can be sent by readers whose browser hides where they are', async () => {
  const response = await fetch(`${origin}/report/?page=/guides/one/`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-security-policy': CSP,
    'referrer-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    'strict-transport-security': 'max-age=31536000',
  });
  expect(await view(response)).toMatchObject({ state: 'form', fields: { page: '/guides/one/', details: '' } });
});

test('a report is given to the CMS with the page’s live revision, and its reader is led on', async () => {
  const response = await post({ place: 'Key points' });
  expect([response.status, response.headers.get('location')]).toEqual([303, '/report/sent/?page=%2Fguides%2Fone%2F']);
  const report = { path: '/guides/one/', revision: 7, kind: 'wrong', place: 'Key points', message: 'A number looks wrong.' };
  expect(received).toEqual([{ url: '/api/reports', token: 'Bearer the token', report }]);
  expect(await view(await fetch(`${origin}/report/sent/?page=%2Fguides%2Fone%2F`))).toEqual({ state: 'sent', page: '/guides/one/' });
});

test('a page without a revision, and one that is not there, can be reported too', async () => {
  await post({ page: '/claims/' });
  await post({ page: '/guides/lost/' });
  expect(received).toMatchObject([{ report: { path: '/claims/' } }, { report: { path: '/guides/lost/' } }]);
  expect(JSON.stringify(received)).not.toContain('revision');
});

test('the way back leads only to a page of the site', async () => {
  for (const page of ['https://evil.example/', '//evil.example/', '/guides/lost/', 'constructor', '__proto__'])
    expect(await view(await fetch(`${origin}/report/sent/?${new URLSearchParams({ page })}`))).toEqual({ state: 'sent' });
});

test.each([
  ['nothing said', { details: ' ' }, { problems: { details: 'Say what is wrong.' } }],
  ['too much said', { details: 'x'.repeat(2001) }, { problems: { details: expect.stringContaining('2,000') } }],
  ['a field filled in that people can’t see', { website: 'https://spam.example' }, { unsent: 'automatic' }],
])('with %s it is the form again, filled in, and the CMS gets nothing', async (_, change, why) => {
  const response = await post(change);
  expect(response.status).toBe(400);
  const { website, ...fields } = { ...filledIn, ...change };
  expect(website).toBeDefined();
  expect(await view(response)).toEqual({ state: 'form', fields, ...why });
  expect(received).toEqual([]);
});

test.each([
  ['refuses it', () => (cmsStatus = 500)],
  ['does not know us', () => (cmsStatus = 401)],
])('when the CMS %s the reader is told, and keeps the text', async (_, prepare) => {
  prepare();
  const response = await post();
  expect([response.status, response.headers.get('cache-control')]).toEqual([503, 'no-store']);
  expect(await view(response)).toMatchObject({ unsent: 'undelivered', fields: { details: filledIn.details } });
});

test('what another site sends is refused, and not shown', async () => {
  const response = await post({ details: 'Call this number' }, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' });
  expect(response.status).toBe(403);
  expect(await response.text()).not.toContain('Call this number');
  expect(received).toEqual([]);
});

test('too many reports from one reader wait, with their text', async () => {
  for (let sent = 0; sent < reportLimits.perReader; sent++) expect((await post()).status).toBe(303);
  const response = await post();
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '600']);
  expect(await view(response)).toMatchObject({ unsent: 'too-many', fields: { details: filledIn.details } });
  expect(received).toHaveLength(reportLimits.perReader);
});

/** Sends a form in pieces of a kilobyte for as long as the server takes them; gives how many that were. */
async function sendWithoutEnd(most: number): Promise<number> {
  const socket = connect(portOf(site), '127.0.0.1');
  // The server closes while we still write.
  socket.on('error', () => undefined);
  socket.resume();
  socket.write('POST /report/ HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nTransfer-Encoding: chunked\r\n\r\n');
  let sent = 0;
  for (; !socket.destroyed && sent < most; sent++) {
    socket.write(`400\r\n${'x'.repeat(1024)}\r\n`);
    await new Promise((resolve) => setImmediate(resolve));
  }
  socket.destroy();
  return sent;
}

test('what is longer than a form can be is answered but not kept, and what does not end is cut off', async () => {
  const pasted = await post({ details: 'x'.repeat(DISCARDED / 2) });
  expect([pasted.status, await view(pasted)]).toMatchObject([413, { unsent: 'too-large', fields: { details: '' } }]);
  expect(await sendWithoutEnd(50_000)).toBeLessThan(50_000);
  expect(received).toEqual([]);
});

test('nothing else takes a POST, and the form takes nothing else', async () => {
  expect((await fetch(`${origin}/report/sent/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${origin}/guides/one/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${origin}/report/`, { method: 'PUT' })).status).toBe(405);
  expect((await fetch(`${origin}/report/`, { method: 'HEAD' })).status).toBe(200);
});
