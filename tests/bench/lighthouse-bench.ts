import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from '../support/cms-process.ts';
import { median } from './report.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface LighthouseFigures {
  path: string;
  /** Of a hundred, in the order of the categories. The median run for performance. */
  scores: number[];
  /** Milliseconds under Lighthouse's throttling of a phone: first and largest contentful paint; how long the main thread was blocked. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  /** Cumulative layout shift. */
  shift: number;
}

/** Lighthouse's mobile preset on each page, medians of `times` runs. */
export async function measureLighthouse(origin: string, paths: readonly string[], times = 3): Promise<LighthouseFigures[]> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  const figures: LighthouseFigures[] = [];
  for (const path of paths) {
    const runs: LighthouseFigures[] = [];
    for (let time = 0; time < times; time++) runs.push(await runOnce(origin, path, port));
    const middle = (of: (run: LighthouseFigures) => number): number => median(runs.map(of));
    figures.push({
      path,
      scores: CATEGORIES.map((_, index) => middle(({ scores }) => scores[index] ?? 0)),
      firstPaint: middle((run) => run.firstPaint),
      largestPaint: middle((run) => run.largestPaint),
      blocked: middle((run) => run.blocked),
      shift: middle((run) => run.shift),
    });
  }
  await browser.close();
  return figures;
}

async function runOnce(origin: string, path: string, port: number): Promise<LighthouseFigures> {
  const result = await lighthouse(origin + path, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse gave nothing for ${path}.`);
  const { categories, audits } = result.lhr;
  const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
  return {
    path,
    scores: CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100)),
    firstPaint: Math.round(value('first-contentful-paint')),
    largestPaint: Math.round(value('largest-contentful-paint')),
    blocked: Math.round(value('total-blocking-time')),
    shift: value('cumulative-layout-shift'),
  };
}
