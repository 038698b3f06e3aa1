/** The publisher: follows the log, renders, checks, switches releases and serves the live one. */
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { loadBundle } from './bundle.ts';
import { readSettings } from './environment.ts';
import { follow } from './follow.ts';
import { makeRelease } from './make-release.ts';
import { Releases, type Release } from './releases.ts';
import { reportStatus } from './report-status.ts';
import { serveSite } from './serve.ts';

const settings = readSettings(process.env);
process.env.SITE_URL = settings.siteUrl;
const stop = new AbortController();

async function run(): Promise<void> {
  const bundle = await loadBundle();
  await bundle.openLibrary({ follow: false });
  const releases = new Releases(settings.dataDir);
  await mkdir(path.dirname(releases.pointerFile), { recursive: true });
  let live: Release | undefined = await releases.live();

  const server = serveSite({ store: releases.store, live: () => live, secure: settings.siteUrl.startsWith('https:') });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(settings.port, settings.host, resolve));
  // The pointer also moves by hand: `pnpm release rollback`.
  const watcher = watch(path.dirname(releases.pointerFile), (_, name) => {
    if (name === path.basename(releases.pointerFile)) void releases.live().then((release) => (live = release ?? live));
  });

  const release = async (): Promise<void> => {
    const started = performance.now();
    try {
      const outcome = await makeRelease(bundle, releases, new Date());
      live = await releases.live();
      console.log(`live: log ${outcome.release.seq}, ${outcome.release.pages} pages, ${Math.round(performance.now() - started)} ms`);
      for (const { message } of outcome.failures) console.error(`not as published: ${message}`);
      await reportStatus(settings, outcome);
    } catch (error) {
      console.error(`The live release stays as it is. ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const reachable = (error: unknown): void =>
    error
      ? console.error(`${error instanceof Error ? error.message : String(error)} The site goes on with what it has.`)
      : console.log('The CMS answers again.');

  if (bundle.library.position.seq > 0) await release();
  stop.signal.addEventListener('abort', () => {
    watcher.close();
    server.close();
    server.closeAllConnections();
  });
  if (settings.cmsUrl) await follow(bundle, { changed: release, reachable }, stop.signal);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
run().catch((error: unknown) => {
  const code = (error as { code?: string }).code;
  const why =
    code === 'EADDRINUSE'
      ? `Port ${settings.port} is in use. Stop the program that uses it, or set SITE_PORT.`
      : String(error instanceof Error ? error.message : error);
  console.error(why);
  process.exit(1);
});
