/** Runs in the browser: opens each engine over files that `search-bench.ts` serves, and takes its times. */
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearch } from '../../site/src/features/search/search-engine.ts';
import type { SearchManifest, SearchRecord } from '../../site/src/features/search/search-record.ts';
import { MINISEARCH } from './minisearch-options.ts';
import type { Probe } from './synthetic-records.ts';

type Engine = (query: string) => Promise<string[]> | string[];

const FIRST = 5;
const FUSE: IFuseOptions<SearchRecord> = {
  keys: ['title', 'section', 'keywords', 'summary'],
  useTokenSearch: true,
  ignoreLocation: true,
  threshold: 0.3,
};

const json = async <Value>(path: string): Promise<Value> => (await (await fetch(path)).json()) as Value;

/** The engine of the site; fuse.js with its own token search over everything; MiniSearch with its index made beforehand. */
const engines: Record<string, () => Promise<Engine>> = {
  async ours() {
    const { search } = await createSearch(await json<SearchManifest>('/search/manifest.json'), json);
    return async (query) => (await search(query, FIRST)).map(({ record }) => record.url);
  },
  async 'fuse, token search'() {
    const fuse = new Fuse(await json<SearchRecord[]>('/records.json'), FUSE);
    return (query) => fuse.search(query, { limit: FIRST }).map(({ item }) => item.url);
  },
  async 'MiniSearch, prebuilt'() {
    const index = MiniSearch.loadJSON<SearchRecord>(await (await fetch('/minisearch.json')).text(), MINISEARCH);
    return (query) =>
      index
        .search(query)
        .slice(0, FIRST)
        .map(({ id }) => String(id));
  },
};

/** Watches how long the main thread takes no turn. `end` gives the longest time, in milliseconds. */
function watchTurns(): { end(): number } {
  let [last, longest, going] = [performance.now(), 0, true];
  const { port1, port2 } = new MessageChannel();
  const note = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  port1.onmessage = () => {
    note();
    if (going) port2.postMessage(null);
  };
  port2.postMessage(null);
  return {
    end() {
      note();
      going = false;
      return longest;
    },
  };
}

export interface InPage {
  /** Milliseconds until the first query can be answered, and the longest that the main thread was busy meanwhile. */
  ready: number;
  blocked: number;
  /** Milliseconds a query, warm. */
  times: number[];
  /** The kind of each probe, and whether it was among the first five. */
  found: [kind: string, hit: boolean][];
}

/** Opens an engine, asks it everything once to warm it, then takes the time of each query. */
async function measureEngine(name: string, probes: Probe[]): Promise<InPage> {
  const turns = watchTurns();
  const start = performance.now();
  const ask = await engines[name]!();
  const ready = performance.now() - start;
  const blocked = turns.end();
  for (const { query } of probes) await ask(query);
  const times: number[] = [];
  const found: InPage['found'] = [];
  for (const { kind, query, url } of probes) {
    const asked = performance.now();
    const urls = await ask(query);
    times.push(performance.now() - asked);
    found.push([kind, urls.includes(url)]);
  }
  return { ready, blocked, times, found };
}

/** Types queries letter by letter into our engine, new ones, and gives the longest that the main thread was busy. */
async function measureTyping(probes: Probe[]): Promise<number> {
  const ask = await engines['ours']!();
  await ask('warm');
  let longest = 0;
  for (const { query } of probes)
    for (let length = 1; length <= query.length; length++) {
      const turns = watchTurns();
      await ask(query.slice(0, length));
      longest = Math.max(longest, turns.end());
    }
  return longest;
}

Object.assign(globalThis, { measureEngine, measureTyping });
