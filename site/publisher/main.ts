/** The publisher: follows the log, renders, checks, switches releases and serves the live one. */
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import path from 'node:path';
import { bundleFingerprint, loadBundle, type Bundle } from './bundle.ts';
import { readSettings } from './environment.ts';
import { follow } from './follow.ts';
import { LiveWatch } from './live-watch.ts';
import { makeRelease } from './make-release.ts';
import { servePreviews } from './preview/serve-preview.ts';
import { Releases, type Release } from './releases.ts';
import { renderReport } from './render.ts';
import { Rendered } from './rendered.ts';
import { StatusReporter } from './report-status.ts';
import { ReportDesk } from './reports/serve-reports.ts';
import { serveSite } from './serve.ts';
import { log } from './log.ts';
import { Tidying } from './tidying.ts';
import { keepLinks, recallLinks } from './verify.ts';

const settings = readSettings(process.env);
// The bundle reads these two itself.
process.env.SITE_URL = settings.siteUrl;
process.env.DATA_DIR = path.dirname(settings.dataDir);
const stop = new AbortController();

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Where readers' reports come in; there is none without a CMS that takes them. */
function openReportDesk(bundle: Bundle, { store }: Releases): ReportDesk | undefined {
  const { cmsUrl, reportToken, siteUrl, behindProxy } = settings;
  if (!cmsUrl || !reportToken) return undefined;
  return new ReportDesk({ cmsUrl, token: reportToken, siteUrl, behindProxy, store, render: (view) => renderReport(bundle, view) });
}

/** Listens until the publisher stops. Rejects when the port is taken. */
async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, settings.host, resolve));
  stop.signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
}

/** Shows drafts to editors, where the CMS may be asked for them. */
async function openPreviews(bundle: Bundle, { store }: Releases, live: () => Release | undefined): Promise<void> {
  const { cmsUrl, draftToken, siteUrl, adminOrigins, previewPort } = settings;
  if (!cmsUrl || !draftToken) return;
  await listen(servePreviews({ bundle, store, live, siteUrl, adminOrigins, cmsUrl, token: draftToken }), previewPort);
}

const linksFile = path.join(settings.dataDir, 'links.json');

/** Keeps what the next start would otherwise have to find out again. Nothing is lost without. */
async function keepKnown(rendered: Rendered, releases: Releases): Promise<void> {
  try {
    await rendered.save();
    const newest = await releases.newest();
    if (newest) await keepLinks(linksFile, newest.id);
  } catch (error) {
    log.error(`The next start will take longer. ${said(error)}`);
  }
}

/** The release that readers get, as the pointer said when it was last looked at. What can't be read leaves the one before. */
function liveRelease(releases: Releases): { live(): Release | undefined; refresh(): Promise<void> } {
  let live: Release | undefined;
  let refreshed = Promise.resolve();
  return {
    live: () => live,
    // One after the other, so that an older answer never overtakes a newer one.
    refresh: () =>
      (refreshed = refreshed.then(async () => {
        live = (await releases.live().catch(() => undefined)) ?? live;
      })),
  };
}

/** The pointer also moves by hand: `pnpm release rollback`. */
function watchPointer({ pointerFile }: Releases, moved: () => void): void {
  const watcher = watch(path.dirname(pointerFile), (_, name) => {
    if (name === path.basename(pointerFile)) moved();
  });
  watcher.on('error', (error) => log.error(`A roll back will show only after a restart: ${said(error)}`));
  stop.signal.addEventListener('abort', () => watcher.close());
}

function sayLive(what: string, { seq, pages }: Release, anew: number, started: number): void {
  const ms = Math.round(performance.now() - started);
  log.info(`${what}: log ${seq}, ${pages} pages, ${anew} files rendered, ${ms} ms`, { seq, pages, anew, ms });
}

async function run(): Promise<void> {
  const bundle = await loadBundle();
  await bundle.openLibrary({ follow: false });
  const releases = new Releases(settings.dataDir);
  await mkdir(path.dirname(releases.pointerFile), { recursive: true });
  const rendered = new Rendered(settings.dataDir, await bundleFingerprint());
  await rendered.open(releases.store, settings.siteUrl);

  const { live, refresh } = liveRelease(releases);
  await refresh();

  const server = serveSite({
    store: releases.store,
    live,
    secure: settings.siteUrl.startsWith('https:'),
    reports: openReportDesk(bundle, releases),
  });
  await listen(server, settings.port);
  await openPreviews(bundle, releases, live);
  const watching = new LiveWatch({
    reporter: new StatusReporter(settings),
    library: bundle.library,
    publicOrigin: settings.siteUrl,
    ownOrigin: `http://${settings.host}:${settings.port}`,
  });
  watchPointer(releases, () => void refresh().then(() => watching.moved(live()?.seq ?? 0)));
  const tidy = new Tidying(releases);

  const release = async (): Promise<boolean> => {
    const started = performance.now();
    watching.rendering();
    try {
      const { release: made, failures, anew } = await makeRelease(bundle, releases, rendered, new Date());
      await refresh();
      const isLive = live()?.id === made.id;
      const what = isLive ? 'live' : `rolled back to ${live()?.id}, not live`;
      sayLive(what, made, anew, started);
      for (const { message } of failures) log.error(`not as published: ${message}`);
      await watching.released(live()?.seq ?? 0, failures);
      await tidy.afterRelease();
      return true;
    } catch (error) {
      log.error(`The live release stays as it is. ${said(error)}`);
      await watching.refused(live()?.seq ?? 0, said(error));
      return false;
    }
  };
  const reachable = (error: unknown): void =>
    error ? log.error(`${said(error)} The site goes on with what it has.`) : log.info('The CMS answers again.');

  const idle = async (): Promise<void> => {
    void watching.idle();
    void keepKnown(rendered, releases);
    await tidy.whenIdle();
  };

  const { seq } = bundle.library.position;
  const newest = await releases.newest();
  if (newest) await recallLinks(linksFile, newest.id);
  // A replica that is shorter than the live release is being rebuilt: it waits for the rest of the log.
  const isComplete = seq > 0 && seq >= (newest?.seq ?? 0);
  const pending = seq > 0 && !(isComplete && (await release()));
  if (settings.cmsUrl) await follow(bundle, { changed: release, reachable, idle }, pending, stop.signal);
  await keepKnown(rendered, releases);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
run().catch((error: unknown) => {
  const { code, port } = error as { code?: string; port?: number };
  const variable = port === settings.previewPort ? 'PREVIEW_PORT' : 'SITE_PORT';
  const why = code === 'EADDRINUSE' ? `Port ${port} is in use. Stop the program that uses it, or set ${variable}.` : said(error);
  log.error(why);
  process.exit(1);
});
