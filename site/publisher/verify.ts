import { isPage } from './render.ts';
import type { Release } from './releases.ts';
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

/**
 * Checks that every internal link and fragment of a release leads somewhere. Gives one sentence a broken link; empty when
 * all is well.
 */
export async function brokenLinks(store: Store, { files, redirects }: Pick<Release, 'files' | 'redirects'>): Promise<string[]> {
  const broken: string[] = [];
  for (const [from, file] of Object.entries(files)) {
    if (!isPage(file)) continue;
    for (const link of new Set((await read(store, file.sha256)).links)) {
      const url = new URL(link, `http://localhost${from}`);
      const target = files[url.pathname];
      if (!target && redirects[url.pathname] === undefined) broken.push(`${from} links to ${link}, which is not in the release`);
      else if (target && url.hash && isPage(target) && !(await read(store, target.sha256)).ids.has(decodeURIComponent(url.hash.slice(1)))) {
        broken.push(`${from} links to ${link}, but that page has no such part`);
      }
    }
  }
  return broken;
}

/** Forgets pages that no release holds any more. */
export function forgetLinks(kept: ReadonlySet<string>): void {
  for (const sha256 of cache.keys()) if (!kept.has(sha256)) cache.delete(sha256);
}
