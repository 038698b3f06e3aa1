import { createSearch, type Search } from './search-engine.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest, type SearchRecord } from './search-record.ts';

/** Records taken in at a time: more would hold up a reader's typing on a slow phone. */
const SLICE = 50;

async function json<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`No ${path}`);
  return response.json();
}

async function load(): Promise<Search> {
  const { version, shards, synonyms } = await json<SearchManifest>(MANIFEST_PATH);
  if (version !== MANIFEST_VERSION) throw new Error('This page is older than the search list.');
  const parts = await Promise.all(shards.map((shard) => json<SearchRecord[]>(shard)));
  const search = createSearch([], synonyms);
  const records = parts.flat();
  for (let at = 0; at < records.length; at += SLICE) {
    search.add(records.slice(at, at + SLICE));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return search;
}

let loading: Promise<Search> | undefined;

/** The search over this release's records, loaded at the first call. After a failure the next call tries again. */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
