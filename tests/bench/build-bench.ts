import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PUBLIC_ORIGIN } from '../support/site-process.ts';
import { median, seconds } from './report.ts';
import { syntheticDocuments, syntheticLog, type Document } from './synthetic-log.ts';

const SITE = path.resolve(import.meta.dirname, '../../site');

interface Built {
  seconds: number;
  /** Peak resident memory in megabytes. */
  peak: number;
}
export interface BuildFigures {
  guides: number;
  /** HTML pages that were built, by ours and by the bare site. */
  pages: number;
  /** All files of ours: pages, and pictures, codes, data, feeds and search files. */
  files: number;
  /** `astro build` of our pages and all that goes with them. */
  ours: Built;
  /** `astro build` of as many bare pages with the guides' texts from one JSON file: what Astro itself takes. */
  bare: Built;
}

async function build(root: string, outDir: string, env: NodeJS.ProcessEnv = {}): Promise<Built> {
  let peak = 0;
  const taken = await seconds(async () => {
    const args = [path.join(SITE, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', root, '--outDir', outDir];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH: process.env['PATH'], NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: 'ignore',
    });
    const timer = setInterval(() => {
      void readFile(`/proc/${child.pid}/status`, 'utf8').then(
        (status) => (peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000)),
        () => undefined,
      );
    }, 100);
    const [code] = await once(child, 'exit');
    clearInterval(timer);
    if (code !== 0) throw new Error(`astro build in ${root} ended with ${code}.`);
  });
  return { seconds: taken, peak: Math.round(peak) };
}

const PAGE = `---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () => (await getCollection('articles')).map(({ id, data }) => ({ params: { id }, props: data }));
const { title, answer, paragraphs } = Astro.props;
---
<html lang="en"><head><title>{title}</title></head><body><h1>{title}</h1><p>{answer}</p>{paragraphs.map((text) => <p>{text}</p>)}</body></html>
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
export const collections = { articles: defineCollection({ loader: file('articles.json') }) };
`;

interface Prose {
  body: { content: { children: { text?: string }[] }[] }[];
}

/** A site of so many bare pages with the guides' texts, one after the other and again. It lies beside ours, where the same Astro is found. */
async function writeBareSite(root: string, guides: readonly Document[], pages: number): Promise<void> {
  const texts = Array.from({ length: pages }, (_, page) => guides[page % guides.length]!);
  const articles = texts.map(({ snapshot }, page) => ({
    id: `a${page}`,
    title: snapshot['title'],
    answer: snapshot['answer'],
    paragraphs: (snapshot as unknown as Prose).body.flatMap(({ content }) =>
      content.map(({ children }) => children.map(({ text = '' }) => text).join('')),
    ),
  }));
  await mkdir(path.join(root, 'src/pages/articles'), { recursive: true });
  await writeFile(path.join(root, 'articles.json'), JSON.stringify(articles));
  await writeFile(path.join(root, 'src/content.config.ts'), COLLECTION);
  await writeFile(path.join(root, 'src/pages/articles/[id].astro'), PAGE);
  await writeFile(path.join(root, 'astro.config.mjs'), 'export default {};\n');
}

const pagesIn = (files: readonly string[]): number => files.filter((name) => name.endsWith('.html')).length;

/** Full builds of a library of so many guides, from nothing, and of as many bare pages beside them: medians. */
export async function measureBuilds(guides: number, times: number): Promise<BuildFigures> {
  const folder = await mkdtemp(path.join(SITE, '.bench-'));
  const bareRoot = path.join(folder, 'bare');
  const documents = syntheticDocuments(guides);
  const log = syntheticLog(documents).map((row) => `${JSON.stringify(row)}\n`);
  const [ours, bare]: [Built[], Built[]] = [[], []];
  let built: string[] = [];
  for (let time = 0; time < times; time++) {
    const dataDir = path.join(folder, `data-${time}`);
    const outDir = path.join(dataDir, 'built');
    await mkdir(path.join(dataDir, 'site/replica'), { recursive: true });
    await writeFile(path.join(dataDir, 'site/replica/log.jsonl'), log.join(''));
    ours.push(await build(SITE, outDir, { DATA_DIR: dataDir, SITE_URL: PUBLIC_ORIGIN }));
    const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
    built = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    if (time === 0)
      await writeBareSite(
        bareRoot,
        documents.filter(({ type }) => type === 'guide'),
        pagesIn(built),
      );
    bare.push(await build(bareRoot, path.join(folder, `bare-${time}`)));
    await rm(dataDir, { recursive: true });
  }
  await rm(folder, { recursive: true });
  const middle = (all: Built[]): Built => ({ seconds: median(all.map((one) => one.seconds)), peak: median(all.map(({ peak }) => peak)) });
  return { guides, pages: pagesIn(built), files: built.length, ours: middle(ours), bare: middle(bare) };
}
