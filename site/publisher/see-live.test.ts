import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Envelope } from 'shared-types';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeLive } from './see-live.ts';

const pages: Record<string, [number, string]> = {
  '/release.json': [200, '{}'],
  '/guides/one/': [200, '<meta name="revision" content="3">'],
  '/guides/gone/': [410, ''],
  '/guides/moved/': [301, ''],
};
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, body] = pages[request.url ?? ''] ?? [404, ''];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const row = (slug: string, over: Partial<Envelope> = {}): Envelope =>
  ({ type: 'guide', slug, action: 'published', revision: 3, withdrawal: null, ...over }) as Envelope;
const withdrawn = (slug: string, withdrawal: Envelope['withdrawal']) => row(slug, { action: 'withdrawn', withdrawal });

test('pages that are as published are seen where readers see them', async () => {
  const rows = [
    row('one'),
    withdrawn('gone', { kind: 'gone', reason: 'Wrong.' }),
    withdrawn('moved', { kind: 'redirect', target: '/', reason: 'Moved.' }),
    row('a-term', { type: 'term' }),
    row('a-source', { type: 'source' }),
  ];
  expect(await seeLive(origin, 'http://127.0.0.1:9', rows)).toEqual({ where: 'public' });
});

test.each([
  ['an older revision', row('one', { revision: 4 }), 'shows revision 3, not 4'],
  ['a page that isn’t there', row('two'), 'answers 404, not 200'],
  ['a page that should be gone', withdrawn('one', { kind: 'gone', reason: 'Wrong.' }), 'answers 200, not 404 or 410'],
])('%s is said', async (_, published, problem) => {
  expect(await seeLive(origin, origin, [published])).toEqual({ where: 'public', problem: expect.stringContaining(problem) as string });
});

test('where the public address can’t be reached, the publisher looks at itself and says so', async () => {
  expect(await seeLive('http://127.0.0.1:9', origin, [row('one')])).toEqual({ where: 'publisher' });
});
