import Fuse from 'fuse.js';
import { createSearch } from '../../site/src/features/search/search-engine.ts';
import type { SearchRecord } from '../../site/src/features/search/search-record.ts';
import { probesFor, syntheticRecords, type Probe } from './synthetic-records.ts';

type Engine = (query: string) => string[];

interface Measured {
  engine: string;
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

/** How the engine of the site, and fuse.js with its own token search over everything, are made ready. */
const engines: Record<string, (records: SearchRecord[]) => Engine> = {
  ours(records) {
    const { search } = createSearch(records, []);
    return (query) => search(query, FIRST).map(({ record }) => record.url);
  },
  'fuse, token search'(records) {
    const fuse = new Fuse(records, { keys: ['title', 'summary'], useTokenSearch: true, ignoreLocation: true, threshold: 0.3 });
    return (query) => fuse.search(query, { limit: FIRST }).map(({ item }) => item.url);
  },
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const share = (values: number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

function measure(engine: string, records: SearchRecord[], probes: Probe[]): Measured {
  const start = performance.now();
  const ask = engines[engine]!(records);
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
    return { records: size, measured: Object.keys(engines).map((engine) => measure(engine, records, probes)) };
  });
}

if (import.meta.main)
  for (const { records, measured } of run()) {
    console.log(`\n${records} records`);
    console.table(measured.map(({ recall, ...times }) => ({ ...times, ...recall })));
  }
