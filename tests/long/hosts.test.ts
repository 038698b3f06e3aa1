import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { signIn } from '../support/cms-admin.ts';
import { freePort, startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { projectRoot } from '../support/run-command.ts';
import { guideFields, termFields, topicFields } from '../support/sample-documents.ts';
import { PUBLIC_ORIGIN, shows, siteEnvironment, startSite, type Site } from '../support/site-process.ts';
import { until } from '../support/until.ts';

let cms: Cms;
let site: Site;
let parent: string;
let folder: string;
/** Addresses of every kind of answer. */
let addresses: string[];

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-hosts-'));
  folder = path.join(parent, 'exported');
  cms = await startCms();
  site = await startSite(cms);
  const admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('kept'));
  await admin.publish('topic', topic);
  const moved = await admin.create('guide', guideFields('moved', [topic]));
  await admin.publish('guide', moved);
  await admin.publish('guide', moved, { slug: 'where-it-is-now' });
  const gone = await admin.create('guide', guideFields('gone', [topic]));
  await admin.publish('guide', gone);
  await admin.withdraw('guide', gone, { kind: 'gone', reason: 'It was wrong.' });
  const term = await admin.create('term', termFields('gone'));
  await admin.publish('term', term);
  await admin.withdraw('term', term, { kind: 'gone', reason: 'It was wrong.' });
  await shows(site, (await readState(cms)).seq);
  await promisify(execFile)(process.execPath, ['publisher/release-command.ts', 'export', folder], {
    cwd: path.join(projectRoot, 'site'),
    env: siteEnvironment(cms, cms.dataDir, PUBLIC_ORIGIN),
  });
  const rules = (await readFile(path.join(folder, 'host-rules/_redirects'), 'utf8')).matchAll(/^(\/[^ *]*) \S+ (?:301|410)$/gm);
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('host-rules') && entry.name !== '404.html')
    .map(({ parentPath, name }) => `/${path.relative(folder, path.join(parentPath, name))}`.replace(/\/index\.html$/, '/'));
  // The report page tells which of the two can take a report.
  const same = files.filter((file) => file !== '/report/');
  const missing = ['/no-such-page/', '/guides/no-such-guide/', '/go/icd-11/XX00/', '/embed/guide-moved/?clinic=Leeds'];
  addresses = [...new Set([...[...rules].map(([, address = '']) => address), ...same, ...missing])];
});
afterAll(async () => {
  await site?.stop();
  await cms?.stop();
  await rm(parent, { recursive: true, force: true });
});

/** What a reader, a browser and a frame can tell one host from another by. */
async function answerOf(origin: string, address: string): Promise<Record<string, unknown>> {
  const response = await fetch(origin + address, { redirect: 'manual' });
  const to = response.headers.get('location');
  const body = Buffer.from(await response.arrayBuffer());
  const isPage = address.endsWith('/') && response.status !== 301;
  return {
    address,
    status: response.status,
    to: to && new URL(to, origin).href.slice(origin.length),
    sha256: response.status === 301 ? '' : createHash('sha256').update(body).digest('hex'),
    // Hosts say it of every file; it is pages that it protects.
    policy: isPage && response.headers.get('content-security-policy'),
    open: response.headers.get('access-control-allow-origin'),
    sniff: response.headers.get('x-content-type-options'),
  };
}

async function serve(program: string, args: string[], origin: string): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], HOME: parent } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  // A host that isn't installed is a failure, said below.
  child.on('error', (error) => (printed += `${error.message}. On Debian: apt-get install nginx-light caddy`));
  const ended = Promise.race([once(child, 'exit'), once(child, 'error')]);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const isUp = (): Promise<boolean> =>
    fetch(origin).then(
      () => true,
      () => false,
    );
  if (!(await until(isUp, 20))) throw new Error(`${program} did not start:\n${printed}`);
}

async function answersLikeThePublisher(origin: string): Promise<void> {
  const [theirs, ours] = await Promise.all([origin, site.url].map((at) => Promise.all(addresses.map((address) => answerOf(at, address)))));
  expect(theirs).toEqual(ours);
  expect(new Set(ours?.map(({ status }) => status))).toEqual(new Set([200, 301, 404, 410]));
}

test('an exported folder in nginx, with its rules, answers as the publisher does', async () => {
  const port = await freePort();
  const rules = await readFile(path.join(folder, 'host-rules/rules.nginx'), 'utf8');
  // The lines for the server are comments at the file's head, as an administrator would copy them.
  const server = [...rules.matchAll(/^# {3}(.*)$/gm)].map(([, line]) => line).join('\n');
  const config = `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${parent}/nginx.pid; error_log stderr; events {}
http {
  types { text/html html; application/json json; application/atom+xml xml; text/css css; text/javascript js; }
  access_log off; client_body_temp_path ${parent}/body; proxy_temp_path ${parent}/proxy; fastcgi_temp_path ${parent}/fastcgi;
  uwsgi_temp_path ${parent}/uwsgi; scgi_temp_path ${parent}/scgi;
  include ${folder}/host-rules/rules.nginx;
  server { listen 127.0.0.1:${port}; root ${folder};
${server}
  }
}`;
  await writeFile(path.join(parent, 'nginx.conf'), config);
  const origin = `http://127.0.0.1:${port}`;
  await serve('nginx', ['-p', parent, '-e', 'stderr', '-c', path.join(parent, 'nginx.conf')], origin);
  await answersLikeThePublisher(origin);
});

test('an exported folder in Caddy, with its rules, answers as the publisher does', async () => {
  const port = await freePort();
  const config = `{\n  admin off\n}\nhttp://127.0.0.1:${port} {\n  root * "${folder}"\n  import "${folder}/host-rules/rules.caddy"\n  file_server\n}\n`;
  await writeFile(path.join(parent, 'Caddyfile'), config);
  const origin = `http://127.0.0.1:${port}`;
  await serve('caddy', ['run', '--adapter', 'caddyfile', '--config', path.join(parent, 'Caddyfile')], origin);
  await answersLikeThePublisher(origin);
});
