import { createSearch, type Search } from './search-engine.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest, type SearchRecord } from './search-record.ts';

/** Records taken in at a time, and the milliseconds after which the browser gets its turn: a reader's typing comes first. */
const SLICE = 10;
const TURN = 8;

/** Gives the browser its turn. A message comes back sooner than a timer, which browsers hold up for four milliseconds and more. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });

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
  let started = performance.now();
  for (let at = 0; at < records.length; at += SLICE) {
    search.add(records.slice(at, at + SLICE));
    if (performance.now() - started < TURN) continue;
    await turn();
    started = performance.now();
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
