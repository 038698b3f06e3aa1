import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isHashed, type Release, type ReleaseFile } from './releases.ts';
import { isPage } from './render.ts';
import type { ReportDesk } from './reports/serve-reports.ts';
import { fileHeaders, openTo, policyOf, securityHeaders } from './security-headers.ts';
import type { Store } from './store.ts';
import { log } from './log.ts';

const YEAR = 31_536_000;
const COMPRESSIBLE = /^(text\/|application\/(atom\+|feed\+)?(json|xml)|image\/svg)/;
const CODES = '/go/';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Levels at which a page compresses in a few milliseconds; done once a file, at its first request. */
const encoders = {
  br: (bytes: Buffer) =>
    brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gzip: (bytes: Buffer) => zip(bytes, { level: 9 }),
};
type Encoding = keyof typeof encoders;

function encodingFor(request: IncomingMessage, type: string): Encoding | undefined {
  if (!COMPRESSIBLE.test(type)) return undefined;
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((entry) => !/;\s*q=0(\.0*)?\s*$/.test(entry))
    .map((entry) => entry.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => accepted.includes(encoding));
}

async function encoded(store: Store, sha256: string, encoding: Encoding | undefined): Promise<Buffer> {
  if (!encoding) return store.read(sha256);
  const name = `${sha256}.${encoding}`;
  if (store.has(name)) return store.read(name);
  const bytes = await encoders[encoding](await store.read(sha256));
  // Keeping it only saves time: on a full disk, or one that can't be written, the reader gets the page all the same.
  try {
    store.write(name, bytes);
  } catch {}
  return bytes;
}

/** What a request's path means in a release: a file, a redirect, or nothing. */
function resolvePath(
  release: Release,
  pathname: string,
  now: string,
): { file: ReleaseFile; status: number } | { redirect: string } | undefined {
  const target = release.redirects[pathname];
  if (target !== undefined) return { redirect: target };
  const file = release.files[pathname];
  if (file) return { file, status: file.status };
  const slashed = release.redirects[`${pathname}/`];
  if (slashed !== undefined) return { redirect: slashed };
  if (!pathname.endsWith('/') && release.files[`${pathname}/`]) return { redirect: `${pathname}/` };
  const retired = release.retired[pathname];
  if (retired && retired.until > now) return { file: retired, status: 200 };
  // A code that no guide has leads to the list of those that are known.
  const codes = pathname.startsWith(CODES) ? release.files[CODES] : undefined;
  return codes && { file: codes, status: 200 };
}

interface Site {
  store: Store;
  live(): Release | undefined;
  secure: boolean;
  /** Takes readers' reports; absent where there is no CMS to give them to. The page then says so. */
  reports?: ReportDesk;
}

function plain(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', ...securityHeaders, ...headers });
  response.end(text);
}

function releaseJson(response: ServerResponse, { seq, publishedAt, pages }: Release): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...securityHeaders });
  response.end(JSON.stringify({ seq, publishedAt, pages }));
}

async function sendFile(
  site: Site,
  release: Release,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  found: { file: ReleaseFile; status: number },
): Promise<void> {
  const { file, status } = found;
  const encoding = encodingFor(request, file.type);
  const etag = `"${file.sha256.slice(0, 32)}${encoding ? `-${encoding}` : ''}"`;
  const headers: Record<string, string> = {
    ...fileHeaders(site.secure, isPage(file) ? policyOf(pathname, release.csp) : undefined),
    ...openTo(pathname),
    'content-type': file.type,
    'cache-control': isHashed(pathname) ? `public, max-age=${YEAR}, immutable` : 'no-cache',
    etag,
    vary: 'accept-encoding',
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await encoded(site.store, file.sha256, encoding);
  response.writeHead(status, { ...headers, 'content-length': String(body.length), ...(encoding && { 'content-encoding': encoding }) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const release = site.live();
  const asked = URL.parse(request.url ?? '/', 'http://localhost');
  const desk = asked?.host === 'localhost' && site.reports?.takes(request.method, asked.pathname) ? site.reports : undefined;
  if (request.method !== 'GET' && request.method !== 'HEAD' && !desk)
    return plain(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' });
  if (!release) return plain(response, 503, 'The first release is being made. Try again in a few seconds.', { 'retry-after': '2' });
  if (asked?.host !== 'localhost') return plain(response, 400, 'This is not an address of this site.');
  if (desk) return desk.answer(release, request, response, asked);
  const { pathname, search } = asked;
  if (pathname === '/release.json') return releaseJson(response, release);
  const found = resolvePath(release, pathname, new Date().toISOString());
  if (found && 'redirect' in found) {
    response
      .writeHead(301, {
        location: found.redirect + (found.redirect.includes('#') ? '' : search),
        'cache-control': 'no-cache',
        ...openTo(pathname),
        ...securityHeaders,
      })
      .end();
    return;
  }
  const notFound = release.files['/404.html'];
  if (found) await sendFile(site, release, request, response, pathname, found);
  else if (notFound) await sendFile(site, release, request, response, '/404.html', { file: notFound, status: 404 });
  else plain(response, 404, 'There is no page at this address.');
}

/** Serves the live release. A request gets one release whole: the switch happens between requests. */
export function serveSite(site: Site): Server {
  return createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      log.error(`${request.method} ${request.url}: ${String(error)}`);
      if (!response.headersSent) plain(response, 500, 'The page could not be read. Try again.');
      else response.destroy();
    });
  });
}
