import { isPage } from './render.ts';
import type { Release, ReleaseFile } from './releases.ts';
import type { Store } from './store.ts';

interface PageLinks {
  ids: Set<string>;
  /** Addresses of this site that the page leads to or loads. */
  links: string[];
}

const cache = new Map<string, PageLinks>();

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** Our own HTML, so two patterns are enough: every `id`, and every `href` or `src` that stays on the site. */
function linksOf(html: string): PageLinks {
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, value]) => unescaped(value ?? ''));
  return { ids: new Set(all(/\sid="([^"]+)"/g)), links: all(/\s(?:href|src)="((?:\/(?!\/)|#)[^"]*)"/g) };
}

async function read(store: Store, sha256: string): Promise<PageLinks> {
  const known = cache.get(sha256);
  if (known) return known;
  const links = linksOf((await store.read(sha256)).toString('utf8'));
  cache.set(sha256, links);
  return links;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

type Content = Pick<Release, 'files' | 'redirects'>;

/** The file that an address of the site means, as the server resolves it; `redirect` when it leads on. */
const targetOf = ({ files, redirects }: Content, pathname: string): ReleaseFile | 'redirect' | undefined =>
  (redirects[pathname] === undefined ? undefined : 'redirect') ??
  files[pathname] ??
  files[`${pathname}/`] ??
  (redirects[`${pathname}/`] === undefined ? undefined : 'redirect');

/**
 * Checks that every internal link and fragment of a release leads somewhere. Gives the pages that have a link which
 * doesn't, each with a sentence that says which.
 */
export async function brokenLinks(store: Store, content: Content): Promise<Map<string, string>> {
  const broken = new Map<string, string>();
  for (const [from, file] of Object.entries(content.files)) {
    // Where a moved page leads is `lostRedirects`’ to check.
    if (!isPage(file) || content.redirects[from] !== undefined) continue;
    for (const link of new Set((await read(store, file.sha256)).links)) {
      const url = new URL(link, `http://localhost${from}`);
      const target = targetOf(content, url.pathname);
      const isPart = async (found: ReleaseFile): Promise<boolean> => (await read(store, found.sha256)).ids.has(decoded(url.hash.slice(1)));
      if (target === undefined) broken.set(from, `${from} links to ${link}, which is not in the release`);
      else if (target !== 'redirect' && url.hash && isPage(target) && !(await isPart(target)))
        broken.set(from, `${from} links to ${link}, but that page has no such part`);
    }
  }
  return broken;
}

/** Redirects whose end is not in the release. */
export const lostRedirects = (content: Content): string[] =>
  Object.keys(content.redirects).filter((from) => {
    const target = content.redirects[from] ?? '';
    return targetOf(content, new URL(target, 'http://localhost').pathname) === undefined;
  });

/** What a release answers at a path: its status, or that of the page that it leads to. */
function statusAt({ files, redirects }: Content, path: string): number | undefined {
  const target = redirects[path];
  return files[target === undefined ? path : new URL(target, 'http://localhost').pathname]?.status;
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
