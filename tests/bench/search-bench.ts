import MiniSearch from 'minisearch';
import { chromium, type Browser, type Page } from 'playwright-core';
import { filesOf } from '../../site/src/features/search/search-files.ts';
import { serveBench } from './bench-server.ts';
import { MINISEARCH } from './minisearch-options.ts';
import { median, table, two } from './report.ts';
import type { InPage } from './search-engines.ts';
import { probesFor, syntheticRecords, type Probe } from './synthetic-records.ts';

declare const measureEngine: (name: string, probes: Probe[]) => Promise<InPage>;
declare const measureTyping: (probes: Probe[]) => Promise<number>;

interface Measured {
  engine: string;
  /** What a reader downloads for the first answer, in kilobytes (brotli). */
  first: number;
  /** Milliseconds until the first query can be answered, and the longest that the main thread was busy meanwhile. */
  ready: number;
  blocked: number;
  /** Milliseconds a query, warm: the median, and what one in twenty exceeds. */
  p50: number;
  p95: number;
  /** By kind of query: the share that had the wanted record among the first five. */
  recall: Record<string, number>;
}

interface SearchReport {
  records: number;
  measured: Measured[];
  /** The longest that typing kept the main thread busy, in milliseconds: as it is, and with a processor a quarter as fast. */
  typing: { asIs: number; slowed: number };
}

const SIZES = [500, 1_000, 5_000, 10_000];
const PROBES = 20;
const LOADS = 5;
const ENGINES = ['ours', 'fuse, token search', 'MiniSearch, prebuilt'];
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const share = (values: number[], part: number): number => values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

async function openPage(browser: Browser, origin: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => 'measureEngine' in globalThis);
  return page;
}

function recallOf(found: InPage['found']): Record<string, number> {
  const kinds = Map.groupBy(found, ([kind]) => kind);
  return Object.fromEntries([...kinds].map(([kind, all]) => [kind, round(all.filter(([, hit]) => hit).length / all.length, 2)]));
}

async function measure(browser: Browser, records: number, probes: Probe[]): Promise<SearchReport> {
  const made = syntheticRecords(records);
  const index = new MiniSearch(MINISEARCH);
  index.addAll(made);
  const server = await serveBench(
    new Map([...filesOf(made, []), ['/records.json', JSON.stringify(made)], ['/minisearch.json', JSON.stringify(index)]]),
  );
  const measured: Measured[] = [];
  for (const engine of ENGINES) {
    const asked = engine.startsWith('fuse') ? probes.filter((_, at) => at % 20 === 0) : probes;
    const loads: InPage[] = [];
    let first = 0;
    for (let load = 0; load < LOADS; load++) {
      const once = await openPage(browser, server.origin);
      server.brotli();
      loads.push(await once.evaluate(([name, one]) => measureEngine(name, one), [engine, probes.slice(0, 1)] as const));
      first = server.brotli();
      await once.close();
    }
    const page = await openPage(browser, server.origin);
    const { times, found } = await page.evaluate(([name, all]) => measureEngine(name, all), [engine, asked] as const);
    await page.close();
    measured.push({
      engine,
      first: Math.round(first / 1000),
      ready: round(median(loads.map(({ ready }) => ready)), 0),
      blocked: round(median(loads.map(({ blocked }) => blocked)), 0),
      p50: round(share(times, 0.5), 2),
      p95: round(share(times, 0.95), 2),
      recall: recallOf(found),
    });
  }
  const typed = probes.filter((_, at) => at % 40 === 0);
  const page = await openPage(browser, server.origin);
  const asIs = await page.evaluate((all) => measureTyping(all), typed);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slowed = await page.evaluate((all) => measureTyping(all), typed);
  await page.close();
  server.close();
  return { records, measured, typing: { asIs: round(asIs, 0), slowed: round(slowed, 0) } };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function sectionOf({ records, measured, typing }: SearchReport): string {
  const kinds = Object.keys(measured[0]?.recall ?? {});
  const rows = measured.map(({ engine, first, ready, blocked, p50, p95, recall }) => [
    engine,
    first,
    ready,
    blocked,
    p50,
    p95,
    ...kinds.map((kind) => recall[kind] ?? ''),
    two(mean(Object.values(recall))),
  ]);
  return `### ${records} records

Typing keeps the main thread busy for ${typing.asIs} ms at most, ${typing.slowed} ms with a processor a quarter as fast.

${table(['engine', 'first answer, kB', 'ready, ms', 'blocked, ms', 'p50, ms', 'p95, ms', ...kinds, 'mean'], rows)}`;
}

/** Measures search over synthetic libraries, in Chromium, and gives the report. It only measures: machines differ too much to gate on. */
export async function searchReport(): Promise<string> {
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const sections: string[] = [];
  for (const size of SIZES) sections.push(sectionOf(await measure(browser, size, probesFor(syntheticRecords(size), PROBES))));
  await browser.close();
  return `Kilobytes are what the first answer needs, brotli. Ready and blocked (the longest that the main thread was busy until then) are medians of five loads. By kind of query:
the share that had the wanted record among the first five.

${sections.join('\n\n')}`;
}
