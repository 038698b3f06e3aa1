import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReportView } from 'shared-types';
import type { Bundle } from './bundle.ts';
import type { Rendered } from './rendered.ts';
import { isHashed, type Release, type ReleaseFile } from './releases.ts';
import type { Store } from './store.ts';

/** Pages must not depend on where they are asked for: the public origin comes from SITE_URL. */
export const ORIGIN = 'http://localhost';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const HTML = 'text/html; charset=utf-8';

/** Feed readers look for these. */
const FEEDS: Record<string, string> = {
  '.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
};

const typeOf = (file: string): string => {
  if (file.endsWith('/') || file.endsWith('.html')) return HTML;
  const extension = path.extname(file);
  return (file.startsWith('/feeds/') ? FEEDS[extension] : TYPES[extension]) ?? 'application/octet-stream';
};
export const isPage = ({ type }: ReleaseFile): boolean => type === HTML;

/** Statuses that a rendered path may have: there, withdrawn, or the error page itself. */
const acceptable = (file: string, status: number): boolean => status === 200 || status === 410 || (file === '/404.html' && status === 404);

async function renderOne(bundle: Bundle, store: Store, rendered: Rendered, file: string): Promise<ReleaseFile> {
  const render = async (): Promise<{ status: number; bytes: Uint8Array }> => {
    const response = await bundle.app.render(new Request(ORIGIN + file));
    return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  // What is named by its content is the same for as long as it has its name.
  const { result, answers } = isHashed(file) ? { result: await render(), answers: new Map() } : await bundle.noted(render);
  const { status, bytes } = result;
  if (!acceptable(file, status)) throw new Error(`the page answered ${status}`);
  const made = { sha256: store.put(bytes), status, type: typeOf(file) };
  rendered.set(file, made, answers);
  return made;
}

/** The report page with what only a server knows: that reports are taken, and what became of one. */
export async function renderReport(bundle: Bundle, report: ReportView): Promise<string> {
  const response = await bundle.app.render(new Request(`${ORIGIN}/report/`), { locals: { report } });
  if (response.status !== 200) throw new Error(`The report page answered ${response.status}`);
  return response.text();
}

/** While pictures are drawn and files written, other pages go on. */
const AT_ONCE = 8;

interface Rendering {
  files: Release['files'];
  /** Path → why it could not be rendered. It is not among the files. */
  failed: Map<string, string>;
  /** How many could not stand as they were. */
  anew: number;
}

/** A file that would come out the same: made from what has not changed since, or named by its content. */
function unchanged(store: Store, rendered: Rendered, file: string, previous: Release['files']): ReleaseFile | undefined {
  const known = rendered.get(file);
  const same = known ?? (isHashed(file) ? previous[file] : undefined);
  if (known || !same || !store.has(same.sha256)) return known;
  rendered.set(file, same, new Map());
  return same;
}

/**
 * Renders every route that would come out otherwise than last time. What fails doesn't stop the others.
 * @param previous the files of the release before
 */
export async function renderAll(bundle: Bundle, store: Store, rendered: Rendered, previous: Release['files']): Promise<Rendering> {
  rendered.forgetChanged(bundle.answerNow);
  const paths = await bundle.paths();
  const made = new Map<string, ReleaseFile>();
  const failed = new Map<string, string>();
  let anew = 0;
  const renderNext = async (rest: Iterable<string>): Promise<void> => {
    for (const file of rest) {
      try {
        const standing = unchanged(store, rendered, file, previous);
        made.set(file, standing ?? (await renderOne(bundle, store, rendered, file)));
        if (standing) continue;
        anew++;
        // Rendering and writing wait for nothing: readers get their turn here.
        await setImmediate();
      } catch (error) {
        failed.set(file, `${file} could not be rendered: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const rest = paths.values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => renderNext(rest)));
  const files = { ...(await assets(bundle, store)) };
  for (const file of paths) {
    const its = made.get(file);
    // A page at an address that leads on is for hosts that know no rules; this one answers 301.
    if (its) files[file] = bundle.library.addresses.redirects.has(file) ? { ...its, status: 301 } : its;
  }
  return { files, failed, anew };
}

/** Which built files are in the store already: they stay the same for as long as the bundle is loaded. */
const stored = new WeakMap<Bundle, Release['files']>();

/** The scripts, styles, fonts and drawings that the bundle's build made. */
async function assets(bundle: Bundle, store: Store): Promise<Release['files']> {
  const known = stored.get(bundle);
  if (known) return known;
  const folder = bundle.clientFolder;
  const files: Release['files'] = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const url = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    files[url] = { sha256: store.put(await readFile(file)), status: 200, type: typeOf(url) };
  }
  stored.set(bundle, files);
  return files;
}
