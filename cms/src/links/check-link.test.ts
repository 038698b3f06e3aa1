import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkLink } from './check-link.ts';
import { PrivateAddressError, type Address } from './public-address.ts';

let server: Server;
let port: number;
let asked: string[];

const ANSWERS: Record<string, { status: number; body?: string; location?: string }> = {
  '/ok': { status: 200, body: '<h2 id="part">x</h2>' },
  '/gone': { status: 410 },
  '/fault': { status: 500 },
  '/closed': { status: 403 },
  '/moved': { status: 301, location: '/ok' },
  '/today': { status: 302, location: '/ok' },
  '/inside': { status: 302, location: 'http://inside.example/secrets' },
  '/file': { status: 302, location: 'file:///etc/passwd' },
  '/loop': { status: 302, location: '/loop' },
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host?.split(':')[0]}${request.url}`);
    const path = request.url ?? '';
    const {
      status,
      body = '',
      location,
    } = ANSWERS[path] ?? { status: request.method === 'HEAD' && path === '/no-head' ? 405 : path === '/no-head' ? 200 : 404 };
    response.writeHead(status, { 'content-type': 'text/html', ...(location !== undefined && { location }) }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());
beforeEach(() => (asked = []));

/** As if the world were one server: every name leads to it, but for what is private or unknown. */
const resolve = (hostname: string): Promise<Address> => {
  if (hostname === 'inside.example') return Promise.reject(new PrivateAddressError(`${hostname} is in a private network.`));
  if (hostname === 'nowhere.example') return Promise.reject(Object.assign(new Error('none'), { code: 'ENOTFOUND' }));
  return Promise.resolve({ address: '127.0.0.1', family: 4 });
};
const check = (path: string) => checkLink(`http://site.example:${port}${path}`, resolve);

test('a good link costs one HEAD', async () => {
  expect(await check('/ok')).toEqual({ state: 'ok', note: '' });
  expect(asked).toEqual(['HEAD site.example/ok']);
});

test.each([
  ['/no-head', 'ok', ''],
  ['/ok#part', 'ok', ''],
  ['/ok#other', 'caution', 'no part called “other”'],
  ['/today', 'ok', ''],
  ['/today#part', 'ok', ''],
  ['/moved', 'caution', '/ok. Use that address.'],
  ['/gone', 'broken', 'nothing there any more (410)'],
  ['/nothing', 'broken', 'nothing there any more (404)'],
  ['/fault', 'caution', 'fault of its own (500)'],
  ['/closed', 'caution', 'lets no program look (403)'],
  ['/file', 'broken', 'no web address'],
  ['/loop', 'caution', 'leads on more than 5 times'],
])('%s is %s', async (path, state, note) => {
  expect(await check(path)).toEqual({ state, note: expect.stringContaining(note) as string });
});

test('a redirect into a private network is not followed', async () => {
  expect(await check('/inside')).toMatchObject({ state: 'broken', note: expect.stringContaining('private network') as string });
  expect(asked).toEqual(['HEAD site.example/inside']);
});

test('with the real resolver nothing of this machine is asked', async () => {
  for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]'])
    expect(await checkLink(`http://${host}:${port}/ok`)).toMatchObject({
      state: 'broken',
      note: expect.stringContaining('private network') as string,
    });
  expect(asked).toEqual([]);
});

test('a name that nobody has is broken, or a sign that there is no network', async () => {
  expect(await checkLink('http://nowhere.example/', resolve)).toMatchObject({ state: 'broken', isOffline: true });
  expect(await checkLink('ftp://site.example/', resolve)).toMatchObject({ state: 'broken' });
});
