import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Release } from './releases.ts';
import { serveSite } from './serve.ts';
import { Store } from './store.ts';

let folder: string;
let server: Server;
let origin: string;
let live: Release | undefined;

const html = (text: string): Uint8Array => new TextEncoder().encode(`<!doctype html><title>${text}</title>${text.repeat(200)}`);
const page = 'text/html; charset=utf-8';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
  const store = new Store(folder);
  const file = async (text: string, status = 200, type = page) => ({ sha256: store.put(html(text)), status, type });
  live = {
    id: '1',
    seq: 7,
    publishedAt: '2026-01-01T00:00:00.000Z',
    pages: 1,
    csp: "default-src 'none'; frame-ancestors 'none'",
    files: {
      '/guides/one/': await file('one'),
      '/guides/many/': await file('many'),
      '/guides/gone/': await file('gone', 410),
      '/guides/old/': await file('moved', 301),
      '/api/v1/old.json': await file('moved', 301),
      '/embed/one/': await file('embed'),
      '/go/': await file('codes'),
      '/api/v1/guides.json': await file('json', 200, 'application/json; charset=utf-8'),
      '/404.html': await file('nothing', 404),
      '/_astro/a.js': await file('js', 200, 'text/javascript; charset=utf-8'),
    },
    redirects: { '/guides/old/': '/guides/one/', '/api/v1/old.json': '/api/v1/guides.json' },
    retired: {
      '/_astro/old.js': { ...(await file('old', 200, 'text/javascript; charset=utf-8')), until: '2999-01-01T00:00:00.000Z' },
      '/_astro/older.js': { ...(await file('older', 200, 'text/javascript; charset=utf-8')), until: '2000-01-01T00:00:00.000Z' },
    },
  };
  server = serveSite({ store, live: () => live, secure: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const get = (url: string, init: RequestInit = {}) => fetch(origin + url, { redirect: 'manual', ...init });

test('a page is revalidated, carries the policy, and answers 304 to its own tag', async () => {
  const response = await get('/guides/one/', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'cache-control': 'no-cache',
    'content-encoding': 'br',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
  });
  expect(await response.text()).toContain('<title>one');
  const again = await get('/guides/one/', {
    headers: { 'accept-encoding': 'gzip, br', 'if-none-match': response.headers.get('etag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('what a reader cannot unpack is not sent packed', async () => {
  const zipped = await get('/guides/one/', { headers: { 'accept-encoding': 'gzip, br;q=0' } });
  expect(zipped.headers.get('content-encoding')).toBe('gzip');
  const bare = await get('/guides/one/', { headers: { 'accept-encoding': 'identity' } });
  expect(bare.headers.get('content-encoding')).toBeNull();
  expect(await bare.text()).toContain('<title>one');
});

test('hashed assets are cached for ever, and those of earlier releases stay for their time', async () => {
  expect((await get('/_astro/a.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect((await get('/_astro/old.js')).status).toBe(200);
  expect((await get('/_astro/older.js')).status).toBe(404);
});

test('a moved page answers 301, also without its slash and with its query', async () => {
  for (const url of ['/guides/old/', '/guides/old']) {
    const response = await get(url);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/guides/one/']);
  }
  expect((await get('/guides/one?clinic=x')).headers.get('location')).toBe('/guides/one/?clinic=x');
});

test('only what is made for frames may stand in one, and other sites may read data but not pages', async () => {
  const embed = await get('/embed/one/');
  expect(embed.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors *");
  const opened = async (url: string) => (await get(url)).headers.get('access-control-allow-origin');
  // A browser follows a redirect for another site only when the redirect is open too.
  expect(await opened('/api/v1/old.json')).toBe('*');
  expect([await opened('/api/v1/guides.json'), await opened('/_astro/a.js'), await opened('/guides/one/')]).toEqual(['*', '*', null]);
});

test('a code that no guide has shows the list of codes', async () => {
  for (const url of ['/go/icd10/Z99/', '/go/anything', '/go/%F0%9F%92%87']) {
    const response = await get(url);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('<title>codes')]);
  }
});

test('a withdrawn page answers 410 with its reason, an unknown one 404', async () => {
  expect((await get('/guides/gone/')).status).toBe(410);
  const missing = await get('/guides/never/');
  expect(missing.status).toBe(404);
  expect(await missing.text()).toContain('nothing');
});

/** The bytes as they go over the line: `fetch` hides a body that HEAD must not have, and mends odd addresses. */
const raw = async (request: string): Promise<string> => {
  const socket = connect(Number(new URL(origin).port), '127.0.0.1');
  socket.write(`${request}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
};

test('HEAD has the headers without the body, and other methods are refused', async () => {
  const [head = '', body] = (await raw('HEAD /guides/one/ HTTP/1.1')).split('\r\n\r\n');
  expect(head).toMatch(/^HTTP\/1.1 200[\s\S]*content-length: [1-9]/i);
  expect(body).toBe('');
  expect((await get('/guides/one/', { method: 'POST' })).status).toBe(405);
});

test.each(['//', '//evil.example/', 'http://evil.example/'])('an address that is not of this site, %s, is refused', async (address) => {
  expect(await raw(`GET ${address} HTTP/1.1`)).toMatch(/^HTTP\/1.1 400/);
});

test('many first requests at once all get the page', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('/guides/many/', { headers: { 'accept-encoding': 'br' } })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
});

test('release.json says what is live', async () => {
  expect(await (await get('/release.json')).json()).toEqual({ seq: 7, publishedAt: '2026-01-01T00:00:00.000Z', pages: 1 });
});

test('before the first release the site says so', async () => {
  const kept = live;
  live = undefined;
  const response = await get('/');
  live = kept;
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
});
