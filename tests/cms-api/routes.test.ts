import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, signInAs, type Admin } from '../support/cms-admin.ts';
import { cmsEnvironment, startCms, type Cms, type TokenName } from '../support/cms-process.ts';

/** What each token may call. Whatever stands in neither table is refused to everyone without a login. */
const ALLOWED: Record<TokenName, string[]> = {
  LOG_READ_TOKEN: ['GET /api/publication/state', 'GET /api/publication/events', 'GET /api/publication/media/:sha256'],
  DRAFT_READ_TOKEN: ['GET /api/previews/:link'],
  STATUS_WRITE_TOKEN: ['PUT /api/publication/status'],
  REPORT_CREATE_TOKEN: ['POST /api/reports'],
  IMPORT_WRITE_TOKEN: ['POST /api/import/documents', 'POST /api/import/article', 'GET /api/publication/check'],
};

/** Open by design of Strapi: its own files, uploaded pictures, and what a login needs. */
const OPEN = [
  'GET /',
  'GET /_health',
  'GET /admin/:path*',
  'GET /uploads/(.*)',
  'GET /((?!uploads/).+)',
  'GET /admin/init',
  'GET /admin/project-type',
  'GET /admin/registration-info',
  'GET /content-manager/preview/script',
  'POST /admin/login',
  'POST /admin/register-admin',
  'POST /admin/register',
  'POST /admin/forgot-password',
  'POST /admin/reset-password',
];

const EXAMPLES: Record<string, string> = {
  ':sha256': '0'.repeat(64),
  ':type': 'guide',
  ':documentId': 'a'.repeat(24),
  ':link': `s.${'a'.repeat(43)}`,
  ':model': 'api::guide.guide',
  ':uid': 'api::guide.guide',
  ':contentType': 'api::guide.guide',
};
const example = (route: string): string =>
  route
    .replace(/:\w+\*?/g, (name) => EXAMPLES[name] ?? '1')
    .replace('(.*)', 'none.png')
    .replace('((?!uploads/).+)', 'none.txt');

interface Route {
  method: string;
  path: string;
}

async function listRoutes(cms: Cms): Promise<Route[]> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-routes-'));
  try {
    const script = path.resolve(import.meta.dirname, '..', 'support', 'list-routes.cjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script], {
      env: cmsEnvironment(dataDir, cms.secrets),
      maxBuffer: 2 ** 24,
    });
    const routes = stdout
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as Route);
    // HEAD is answered by the GET handler; /_health answers every method there is.
    const distinct = routes.filter(({ method, path: route }) => method !== 'HEAD' && (route !== '/_health' || method === 'GET'));
    return [...new Map(distinct.map((route) => [`${route.method} ${route.path}`, route])).values()];
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

let cms: Cms;
let routes: Route[];
let administrator: Admin;
let logins: [role: string, token: string][];

beforeAll(async () => {
  cms = await startCms();
  administrator = await signIn(cms);
  const as = async (code: string, role: string): Promise<[string, string]> => [
    role,
    (await signInAs(administrator, code, `Some-${role}`)).token,
  ];
  logins = [await as('strapi-author', 'author'), await as('strapi-editor', 'editor'), await as('clinical-reviewer', 'reviewer')];
  routes = await listRoutes(cms);
}, 120_000);
afterAll(() => cms?.stop());

async function call({ method, path: route }: Route, token: string, query = ''): Promise<number> {
  const headers = { 'Content-Type': 'application/json', ...(token !== '' && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(cms.url + example(route) + query, { method, headers, ...(method !== 'GET' && { body: '{}' }) });
  await response.arrayBuffer();
  return response.status;
}

const nameOf = ({ method, path: route }: Route): string => `${method} ${route}`;
const isRefused = (status: number): boolean => status === 401 || status === 403;

/** Whether every call of a route is answered as the tables say; otherwise what was. */
async function surprises(route: Route): Promise<string[]> {
  const name = nameOf(route);
  const callers = [{ caller: 'anonymous', token: '', allowed: OPEN }];
  for (const caller of Object.keys(ALLOWED) as TokenName[])
    callers.push({ caller, token: cms.secrets[caller], allowed: [...OPEN, ...ALLOWED[caller]] });
  const found: string[] = [];
  for (const { caller, token, allowed } of callers) {
    for (const query of route.method === 'GET' ? ['', '?status=draft'] : ['']) {
      const status = await call(route, token, query);
      if (isRefused(status) === allowed.includes(name)) found.push(`${name}${query} as ${caller}: ${status}`);
    }
  }
  return found;
}

test('every route answers those that the tables name, and refuses everyone else', { timeout: 120_000 }, async () => {
  expect(routes.length).toBeGreaterThan(200);
  const found: string[] = [];
  // Eight at a time: each answer is mostly waiting.
  for (let first = 0; first < routes.length; first += 8)
    found.push(...(await Promise.all(routes.slice(first, first + 8).map(surprises))).flat());
  expect(found).toEqual([]);
});

test('every route that the tables name exists', () => {
  const names = routes.map(nameOf);
  expect([...OPEN, ...Object.values(ALLOWED).flat()].filter((name) => !names.includes(name))).toEqual([]);
});

/** These end the session with which the others are asked: every role may, and none is asked here. */
const ENDING = ['POST /admin/logout', 'DELETE /admin/users/me/sessions', 'DELETE /admin/users/me/sessions/:sessionId'];

/**
 * Who of those that are signed in is let through to a route; an administrator is, where somebody is. What lies behind may still refuse a
 * document or a step.
 */
async function letThrough(route: Route): Promise<string> {
  const name = nameOf(route);
  if (ENDING.includes(name)) return `${name}: every role`;
  const roles: string[] = [];
  for (const [role, token] of logins) if (!isRefused(await call(route, token))) roles.push(role);
  return `${name}: ${roles.length === 0 ? 'administrators' : roles.length === logins.length ? 'every role' : roles.join(', ')}`;
}

test('each role is let through where access-by-role.txt says so, and nowhere else', { timeout: 120_000 }, async () => {
  const closed = routes.filter((route) => !OPEN.includes(nameOf(route)) && !route.path.startsWith('/api/'));
  const lines: string[] = [];
  for (let first = 0; first < closed.length; first += 8) lines.push(...(await Promise.all(closed.slice(first, first + 8).map(letThrough))));
  await expect(`${lines.sort().join('\n')}\n`).toMatchFileSnapshot('access-by-role.txt');
});

test('what Strapi opens to everybody and nobody needs is closed, to administrators too', async () => {
  for (const [method, path, why] of [
    ['POST', '/email', 'sends no e-mail for others'],
    ['POST', '/upload/actions/upload-from-urls', 'fetches no files from other sites'],
    ['PUT', '/content-manager/components/blocks.prose/configuration', 'part of the code'],
    // Strapi's router ignores capitals.
    ['POST', '/Email', 'sends no e-mail for others'],
    ['POST', '/upload/actions/Upload-From-Urls', 'fetches no files from other sites'],
    ['PUT', '/content-manager/Components/blocks.prose/configuration', 'part of the code'],
    ['PUT', '/i18n/Settings', 'one language'],
  ] as const)
    expect(await administrator.send(method, path, {})).toMatchObject({
      status: 403,
      body: { error: { message: expect.stringContaining(why) } },
    });
});
