import { brotliCompressSync, constants } from 'node:zlib';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import { createSearch } from '../../site/src/features/search/search-engine.ts';
import type { SearchRecord } from '../../site/src/features/search/search-record.ts';
import { probesFor, syntheticRecords, type Probe } from './synthetic-records.ts';

type Engine = (query: string) => string[];

interface Measured {
  engine: string;
  /** What a reader downloads, in kilobytes. */
  brotli: number;
  /** Milliseconds until the first query can be answered. */
  ready: number;
  /** Milliseconds a query, warm: the median, and what one in twenty exceeds. */
  p50: number;
  p95: number;
  /** By kind of query: the share that had the wanted record among the first five. */
  recall: Record<string, number>;
}

export interface SearchReport {
  records: number;
  measured: Measured[];
}

const FIRST = 5;

/** What a site would do when it is built, and what a browser does with that: only the second is measured. */
interface Contender {
  build(records: SearchRecord[]): string;
  load(built: string): Engine;
}

const FUSE: IFuseOptions<SearchRecord> = {
  keys: ['title', 'section', 'keywords', 'summary'],
  useTokenSearch: true,
  ignoreLocation: true,
  threshold: 0.3,
};
const MINISEARCH: Options<SearchRecord> = {
  idField: 'url',
  fields: ['title', 'section', 'keywords', 'summary'],
  storeFields: ['url', 'title', 'section', 'summary', 'kind'],
  extractField: (record, field) => [record[field as keyof SearchRecord] ?? ''].flat().join(' '),
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, section: 3, keywords: 2 } },
};

/** The engine of the site; fuse.js with its own token search over everything; MiniSearch with its index made beforehand. */
const contenders: Record<string, Contender> = {
  ours: {
    build: (records) => JSON.stringify(records),
    load(built) {
      const { search } = createSearch(JSON.parse(built) as SearchRecord[], []);
      return (query) => search(query, FIRST).map(({ record }) => record.url);
    },
  },
  'fuse, token search': {
    build: (records) => JSON.stringify(records),
    load(built) {
      const fuse = new Fuse(JSON.parse(built) as SearchRecord[], FUSE);
      return (query) => fuse.search(query, { limit: FIRST }).map(({ item }) => item.url);
    },
  },
  'MiniSearch, prebuilt': {
    build(records) {
      const index = new MiniSearch(MINISEARCH);
      index.addAll(records);
      return JSON.stringify(index);
    },
    load(built) {
      const index = MiniSearch.loadJSON(built, MINISEARCH);
      return (query) =>
        index
          .search(query)
          .slice(0, FIRST)
          .map(({ id }) => String(id));
    },
  },
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const share = (values: number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

function measure(engine: string, { build, load }: Contender, records: SearchRecord[], probes: Probe[]): Measured {
  const built = build(records);
  const start = performance.now();
  const ask = load(built);
  const ready = performance.now() - start;
  for (const { query } of probes.slice(0, 20)) ask(query);
  const times: number[] = [];
  const found = new Map<string, number[]>();
  for (const { kind, query, url } of probes) {
    const asked = performance.now();
    const urls = ask(query);
    times.push(performance.now() - asked);
    found.set(kind, [...(found.get(kind) ?? []), urls.includes(url) ? 1 : 0]);
  }
  const recall = [...found].map(([kind, hits]) => [kind, round(hits.reduce((sum, hit) => sum + hit, 0) / hits.length, 2)]);
  return {
    engine,
    brotli: Math.round(brotliCompressSync(built, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length / 1000),
    ready: round(ready, 0),
    p50: round(share(times, 0.5), 2),
    p95: round(share(times, 0.95), 2),
    recall: Object.fromEntries(recall),
  };
}

/** Measures search over synthetic libraries of these sizes, in this process. It only measures: machines differ too much to gate on. */
export function run(sizes: readonly number[] = [500, 5_000, 10_000], probesOfAKind = 15): SearchReport[] {
  return sizes.map((size) => {
    const records = syntheticRecords(size);
    const probes = probesFor(records, probesOfAKind);
    return {
      records: size,
      measured: Object.entries(contenders).map(([engine, contender]) => measure(engine, contender, records, probes)),
    };
  });
}

if (import.meta.main)
  for (const { records, measured } of run()) {
    console.log(`\n${records} records`);
    console.table(measured.map(({ recall, ...times }) => ({ ...times, ...recall })));
  }
