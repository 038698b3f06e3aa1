/**
 * `pnpm bench [PART…] [GUIDES…] [--write]`: measures and prints; it judges nothing. Parts are `pages`, `lighthouse`, `publishing`, `cms`, `growth`, `builds`, `search`, `load`; all of them
 * take an hour and a half. With `--write` what was measured takes its place in docs/performance.md. Figures depend on the machine and what else it does.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setup } from '../support/launch-library.ts';
import { allPages, launchOutput, launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';
import { measureBuilds } from './build-bench.ts';
import { measureCms } from './cms-bench.ts';
import { measureGrowth } from './growth-bench.ts';
import { measureLighthouse } from './lighthouse-bench.ts';
import { measureLoad } from './load-bench.ts';
import { measurePage } from './page-bytes.ts';
import { measurePublishing } from './publish-bench.ts';
import { machine, median, table, two } from './report.ts';
import { searchReport } from './search-bench.ts';

/** The sizes of libraries that were asked for, of those that a part measures; all of them when none was. */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const ofThese = (all: readonly number[]): number[] => all.filter((size) => sizes.length === 0 || sizes.includes(size));

const REPORT = path.resolve(import.meta.dirname, '../../docs/performance.md');

/** One after the other: at the same time they would measure each other. */
async function each<Item, Result>(items: readonly Item[], measure: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await measure(item));
  return results;
}

async function pages(): Promise<string> {
  const stop = await setup();
  await launchOutput();
  const weights = await each(await onePageOfEachTemplate(), (page) => measurePage(launchSite(), page));
  const guides = (await allPages()).filter((page) => /^\/guides\/[^/]+\/$/.test(page));
  const all = await each(guides, (page) => measurePage(launchSite(), page));
  await stop();
  const together = all.map(({ html, css, js }) => html + css + js);
  const rows = weights.map(({ page, html, css, js }) => [`\`${page}\``, html, css, js, html + css + js]);
  return `Bytes, gzip, without fonts and pictures; JavaScript is what runs before the reader touches anything. ${guides.length} guides: median ${median(together)}, heaviest ${Math.max(...together)}.

${table(['page', 'HTML', 'CSS', 'JS', 'together'], rows)}`;
}

async function lighthouse(): Promise<string> {
  const stop = await setup();
  await launchOutput();
  // Lighthouse doesn't measure an address that answers 404.
  const paths = (await onePageOfEachTemplate()).filter((page) => page !== '/no-such-page/');
  const figures = await measureLighthouse(launchSite(), paths);
  await stop();
  const rows = figures.map(({ path: page, scores, firstPaint, largestPaint, blocked, shift }) => [
    `\`${page}\``,
    scores.join(' '),
    firstPaint,
    largestPaint,
    blocked,
    shift,
  ]);
  return `Lighthouse's mobile preset (a slow phone, 150 ms away) on the publisher's own server, HTTP/1.1. Medians of three; milliseconds. Forms of a page that search engines are to leave out lose points for SEO by that.

${table(['page', 'performance, accessibility, best practices, SEO', 'first paint', 'largest paint', 'blocked', 'layout shift'], rows)}`;
}

async function publishing(): Promise<string> {
  const figures = await each(ofThese([50, 1000]), (size) => measurePublishing(size));
  const rows = figures.map(({ guides, perDocument, logPage, firstRelease, toLive, restart, same }) => [
    guides,
    two(perDocument),
    Math.round(logPage),
    two(firstRelease),
    two(toLive.median),
    two(toLive.slowest),
    two(restart),
    same ? 'yes' : 'NO',
  ]);
  const head = [
    'guides',
    'create and publish one',
    'page of the log, ms',
    'first release',
    'to live, median',
    'slowest',
    'restart',
    'rendered anew: same bytes',
  ];
  return `With Strapi on SQLite. Seconds; “to live” is from pressing Publish to a reader who gets the new page. The last column: after 60 random events more, rendering everything from nothing gave the same release.

${table(head, rows)}`;
}

async function cms(): Promise<string> {
  const figures = await each(ofThese([50, 1000, 10_000]), measureCms);
  const [smallest] = figures;
  const rows = Object.keys(smallest?.taken ?? {}).map((name) => [name, ...figures.map(({ taken }) => Math.round(taken[name] ?? 0))]);
  const peaks = ['peak MB', ...figures.map(({ peak }) => peak)];
  return `Strapi's part, on SQLite: milliseconds, medians of five; a start is one. Ten thousand guides take a quarter of an hour to fill in.

${table(['guides', ...figures.map(({ guides }) => String(guides))], [...rows, peaks])}`;
}

async function growth(): Promise<string> {
  const figures = await each(ofThese([50, 1000, 5000, 10_000]), measureGrowth);
  const rows = figures.map(({ guides, files, first, changed, added, restart, peak }) => [
    guides,
    files,
    two(first),
    two(changed),
    two(added),
    two(restart),
    peak,
  ]);
  const head = ['guides', 'files', 'from nothing', 'one changed', 'one new', 'restart', 'peak MB'];
  return `The publisher's part alone: a log is served to it, and it is timed from a row to a reader's page. Seconds, medians of five.

${table(head, rows)}`;
}

async function builds(): Promise<string> {
  const times = new Map([
    [50, 5],
    [1000, 3],
    [5000, 1],
  ]);
  const figures = await each(ofThese([...times.keys()]), (size) => measureBuilds(size, times.get(size) ?? 1));
  const rows = figures.map(({ guides, pages: html, files, ours, bare }) => [
    guides,
    html,
    files,
    two(ours.seconds),
    ours.peak,
    two(bare.seconds),
    bare.peak,
    two(ours.seconds / bare.seconds),
  ]);
  return `\`astro build\` from nothing (each guide with its leaflets, frames, codes, data, feeds and picture: fourteen files), beside as many bare pages with the guides' texts.

${table(['guides', 'pages', 'files', 'ours, s', 'peak MB', 'bare pages, s', 'peak MB', 'ratio'], rows)}`;
}

async function load(): Promise<string> {
  const rows = (await measureLoad()).map(({ path: page, rate, p99, errors, memory }) => [`\`${page}\``, rate, p99, errors, memory]);
  return `The publisher's own server, then Strapi's log: 64 connections for 15 seconds each, by wrk on the same machine. Answers of \`/no-such-page/\` are 404, and count as errors there.

${table(['path', 'answers a second', '99 %', 'errors', 'memory afterwards, MB'], rows)}`;
}

const parts = { pages, lighthouse, publishing, cms, growth, builds, search: searchReport, load };
type Part = keyof typeof parts;
const titles: Record<Part, string> = {
  pages: 'Pages of the launch library',
  lighthouse: 'Lighthouse',
  publishing: 'Publishing, through Strapi',
  cms: 'Strapi, as the library grows',
  growth: 'The publisher, as the library grows',
  builds: 'Full builds',
  search: 'Search in Chromium',
  load: 'Under load',
};

/** Puts sections in the place of those with the same titles; what else the report says stays. */
async function write(sections: ReadonlyMap<string, string>): Promise<void> {
  const [head = '', ...before] = (await readFile(REPORT, 'utf8')).split(/^(?=## )/m);
  const titleOf = (section: string): string => /^## (.*)$/m.exec(section)?.[1] ?? '';
  const known = before.map((section) => sections.get(titleOf(section)) ?? section);
  const added = [...sections].filter(([title]) => !before.some((section) => titleOf(section) === title)).map(([, section]) => section);
  await writeFile(REPORT, [head, ...known, ...added].join(''));
}

const asked = process.argv.slice(2).filter((argument) => argument in parts) as Part[];
const sections = new Map<string, string>();
for (const part of asked.length > 0 ? asked : (Object.keys(parts) as Part[])) {
  const day = new Date().toISOString().slice(0, 10);
  const section = `## ${titles[part]}\n\n${await parts[part]()}\n\nMeasured on ${day}: ${machine()}.\n\n`;
  console.log(`\n${section}`);
  sections.set(titles[part], section);
}
if (process.argv.includes('--write')) await write(sections);
