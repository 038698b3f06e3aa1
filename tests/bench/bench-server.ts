import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '../..');
const tests = createRequire(import.meta.url);
const site = createRequire(path.join(root, 'site/package.json'));
/** Packages that the page imports, and their files for browsers. */
const packages = {
  'fuse.js': path.join(path.dirname(tests.resolve('fuse.js')), 'fuse.mjs'),
  'fuse.js/min-basic': path.join(path.dirname(site.resolve('fuse.js')), 'fuse.basic.min.mjs'),
  minisearch: path.join(path.dirname(tests.resolve('minisearch')), '../es/index.js'),
};

const page = `<!doctype html><title>Bench</title>
<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(Object.keys(packages).map((name) => [name, `/package/${name}`])) })}</script>
<script type="module" src="/tests/bench/search-engines.ts"></script>`;

const brotli = (text: string): number => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

async function script(pathname: string): Promise<string> {
  const name = pathname.replace('/package/', '');
  if (name in packages) return readFile(packages[name as keyof typeof packages], 'utf8');
  return stripTypeScriptTypes(await readFile(path.join(root, pathname), 'utf8'));
}

/** Serves the page of the search bench, the sources that it imports with their types taken out, and these files. Counts what the files weigh. */
export async function serveBench(files: ReadonlyMap<string, string>): Promise<{ origin: string; brotli(): number; close(): void }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = files.get(pathname);
    if (file !== undefined) {
      bytes += brotli(file);
      response.writeHead(200, { 'Content-Type': 'application/json' }).end(file);
      return;
    }
    if (pathname === '/') return void response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    script(pathname).then(
      (text) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    brotli() {
      const counted = bytes;
      bytes = 0;
      return counted;
    },
    close: () => server.close(),
  };
}
