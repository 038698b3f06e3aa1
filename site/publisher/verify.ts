import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { isPage } from './render.ts';
import { readable, type Release, type ReleaseFile } from './releases.ts';
import type { Store } from './store.ts';

/** An address of this site that pages lead to or load; one object however many pages do. */
interface Link {
  href: string;
  /** `undefined` for a part of the same page. */
  pathname: string | undefined;
  /** The id that it names; empty when it names none. */
  part: string;
}

interface PageLinks {
  ids: ReadonlySet<string>;
  links: readonly Link[];
}

const cache = new Map<string, PageLinks>();
const links = new Map<string, Link>();
const ids = new Map<string, string>();
/** Where any page that was read leads, with and without the part; complete once all pages of a release were read. */
const led = new Set<string>();
let allRead = false;

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
/** A copy that does not keep the whole page in memory from which it was cut. */
const cut = (text: string): string => Buffer.from(text).toString();

/** The value that a map has for a text; made at its first use. */
function known<Value>(map: Map<string, Value>, text: string, make: (own: string) => Value): Value {
  const found = map.get(text);
  if (found !== undefined) return found;
  const own = cut(text);
  const made = make(own);
  map.set(own, made);
  return made;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

function linkTo(href: string): Link {
  const { pathname, hash } = new URL(href, 'http://localhost/');
  const part = decoded(hash.slice(1));
  led.add(pathname).add(`${pathname}#${part}`);
  return { href, pathname: href.startsWith('#') ? undefined : pathname, part };
}

/** Our own HTML, so two patterns are enough: every `id`, and every `href` or `src` that stays on the site. */
function linksOf(html: string): PageLinks {
  const all = (pattern: RegExp): string[] => [...new Set(Array.from(html.matchAll(pattern), ([, value]) => value ?? ''))];
  return {
    ids: new Set(all(/\sid="([^"]+)"/g).map((id) => known(ids, id, unescaped))),
    links: all(/\s(?:href|src)="((?:\/(?!\/)|#)[^"]*)"/g).map((href) => known(links, href, (own) => linkTo(unescaped(own)))),
  };
}

async function read(store: Store, sha256: string): Promise<PageLinks> {
  const known = cache.get(sha256);
  if (known) return known;
  const links = linksOf((await store.read(sha256)).toString('utf8'));
  cache.set(sha256, links);
  return links;
}

type Content = Pick<Release, 'files' | 'redirects'>;

/** The file that an address of the site means, as the server resolves it; `redirect` when it leads on. */
const targetOf = ({ files, redirects }: Content, pathname: string): ReleaseFile | 'redirect' | undefined =>
  (redirects[pathname] === undefined ? undefined : 'redirect') ??
  files[pathname] ??
  files[`${pathname}/`] ??
  (redirects[`${pathname}/`] === undefined ? undefined : 'redirect');

/** Whether a page may lead to an address, or to a part of one. An address may be written without its last slash. */
const mayBeLed = (path: string, part = ''): boolean =>
  !allRead || [path, path.replace(/\/$/, '')].some((spelling) => led.has(part === '' ? spelling : `${spelling}#${part}`));

/** Whether something to which a page leads may be in the one and no longer in the other, or no longer all there. */
async function losesSomething(store: Store, before: Content, after: Content): Promise<boolean> {
  if (Object.keys(before.redirects).some((from) => after.redirects[from] === undefined && mayBeLed(from))) return true;
  for (const path in before.files) {
    const file = before.files[path]!;
    const now = after.files[path];
    if (now?.sha256 === file.sha256) continue;
    if (now === undefined && after.redirects[path] === undefined && mayBeLed(path)) return true;
    if (now === undefined || !isPage(file)) continue;
    const { ids } = await read(store, now.sha256);
    for (const id of (await read(store, file.sha256)).ids) if (!ids.has(id) && mayBeLed(path, id)) return true;
  }
  return false;
}

/**
 * Checks that every internal link and fragment of a release leads somewhere. Gives the pages that have a link which
 * doesn't, each with a sentence that says which.
 * @param passed a release that was checked before: where nothing of it is lost, only pages that are new or changed are read
 */
export async function brokenLinks(store: Store, content: Content, passed?: Content): Promise<Map<string, string>> {
  const broken = new Map<string, string>();
  const standing = passed && !(await losesSomething(store, passed, content)) ? passed.files : undefined;
  for (const from in content.files) {
    const file = content.files[from]!;
    // Where a moved page leads is `lostRedirects`’ to check.
    if (!isPage(file) || content.redirects[from] !== undefined || standing?.[from]?.sha256 === file.sha256) continue;
    for (const { href, pathname = from, part } of (await read(store, file.sha256)).links) {
      const target = targetOf(content, pathname);
      if (target === undefined) broken.set(from, `${from} links to ${href}, which is not in the release`);
      else if (target !== 'redirect' && part && isPage(target) && !(await read(store, target.sha256)).ids.has(part))
        broken.set(from, `${from} links to ${href}, but that page has no such part`);
    }
  }
  if (standing === undefined) allRead = true;
  return broken;
}

/** As it is kept on disk: where pages lead, complete for one release. Another version may have read pages otherwise. */
const keptSchema = z.object({ version: z.literal(1), release: z.string(), led: z.array(z.string()) });
let keptFor: string | undefined;

/** Keeps where the pages of the newest release lead for the next process: its first check would have to read them all. */
export async function keepLinks(file: string, release: string): Promise<void> {
  if (!allRead || keptFor === release) return;
  const kept: z.infer<typeof keptSchema> = { version: 1, release, led: [...led] };
  await writeFile(`${file}.draft`, JSON.stringify(kept));
  await rename(`${file}.draft`, file);
  keptFor = release;
}

/** Takes up what an earlier process kept, where it is complete for this release. Without it the first check takes longer. */
export async function recallLinks(file: string, release: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  const kept = text === undefined ? undefined : readable(keptSchema, text, file);
  if (kept?.release !== release) return;
  for (const address of kept.led) led.add(address);
  allRead = true;
  keptFor = release;
}

const endOf = (content: Content, redirect: string): ReturnType<typeof targetOf> =>
  targetOf(content, new URL(redirect, 'http://localhost').pathname);

/** Redirects whose end is not in the release. */
export const lostRedirects = (content: Content): string[] =>
  Object.keys(content.redirects).filter((from) => endOf(content, content.redirects[from] ?? '') === undefined);

/** What a release answers at a path: its status, or that of the page that it leads to. */
function statusAt(content: Content, path: string): number | undefined {
  const leads = content.redirects[path];
  if (leads === undefined) return content.files[path]?.status;
  const target = endOf(content, leads);
  return target === 'redirect' ? 301 : target?.status;
}

/**
 * Holds a release to every address that was ever published: it must answer 200, 410 with the reason, or lead to a page that answers
 * 200. Gives one sentence an address that doesn't.
 */
export const brokenPromises = (ledger: readonly string[], content: Content): string[] =>
  ledger.flatMap((path) => {
    const status = statusAt(content, path);
    const leads = content.redirects[path];
    if (status === 200 || (status === 410 && leads === undefined)) return [];
    const answer = leads === undefined ? `${status ?? 404}` : `a redirect to ${leads}, which answers ${status ?? 404}`;
    return [`${path} was published once and would now answer ${answer}`];
  });

/** Forgets pages that no release holds any more. */
export function forgetLinks(kept: ReadonlySet<string>): void {
  for (const sha256 of cache.keys()) if (!kept.has(sha256)) cache.delete(sha256);
}
