import type { Release } from '../releases.ts';
import { isPage } from '../render.ts';
import type { Store } from '../store.ts';

/** The revision that a page of the live release shows; `undefined` for pages that are no document of their own. */
export async function liveRevision(release: Release, store: Store, path: string): Promise<number | undefined> {
  const file = release.files[path];
  if (!file || !isPage(file)) return undefined;
  const html = (await store.read(file.sha256)).toString('utf8');
  const [, revision] = /<meta name="revision" content="(\d+)"/.exec(html) ?? [];
  return revision === undefined ? undefined : Number(revision);
}
