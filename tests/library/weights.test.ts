import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measurePage } from '../bench/page-bytes.ts';
import { openBrowser } from '../support/browser.ts';
import { launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
});

/** The files of a folder that a page loads, and what those lead to in turn. */
async function filesFrom(page: string, pattern: RegExp): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const follow = async (path: string): Promise<void> => {
    if (files.has(path)) return;
    const text = await (await fetch(launchSite() + path)).text();
    files.set(path, text);
    for (const [, name = ''] of text.matchAll(pattern)) await follow(`/_astro/${name}`);
  };
  await follow(page);
  files.delete(page);
  return files;
}

test('what a guide runs before its reader touches anything weighs two kilobytes at most', async () => {
  const { js } = await measurePage(launchSite(), '/guides/alopecia-areata/');
  expect(js).toBeGreaterThan(500);
  expect(js).toBeLessThanOrEqual(2048);
});

test('its fonts are two files, of forty kilobytes together', async () => {
  const html = await (await fetch(`${launchSite()}/guides/alopecia-areata/`)).text();
  const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(([, href]) => href!);
  const sizes = await Promise.all(fonts.map(async (href) => (await (await fetch(launchSite() + href)).arrayBuffer()).byteLength));
  expect(sizes).toHaveLength(2);
  expect(sizes[0]! + sizes[1]!).toBeLessThanOrEqual(40_000);
});

test('no script counts on files that Vite would have fetched beside it', async () => {
  const scripts = new Map<string, string>();
  for (const page of await onePageOfEachTemplate())
    for (const [path, text] of await filesFrom(page, /(?:\/_astro\/|\.\/)([\w.-]+\.js)\b/g)) scripts.set(path, text);
  expect([...scripts.keys()].filter((path) => path.includes('search-box'))).toHaveLength(1);
  expect([...scripts].filter(([, text]) => text.includes('__vite__mapDeps')).map(([path]) => path)).toEqual([]);
});

/** How far the page jumped until now, as browsers count it. */
const shifted = (): Promise<number> =>
  new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
  });

test.each([
  ['the search page', '/search/', '#answers [role="status"]'],
  ['a leaflet', '/guides/alopecia-areata/leaflet/', '#print-leaflet:not([hidden])'],
])('%s stands still when its script comes late', async (_, path, made) => {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const { promise: painted, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route('**/*.js', async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(launchSite() + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.evaluate(() => document.fonts.ready);
  letThrough();
  await page.waitForSelector(made, { state: 'attached' });
  // A font that came later than the words moves a button by a pixel.
  expect(await page.evaluate(shifted)).toBeLessThan(0.002);
  await page.close();
});

test('on no template does what follows stick to the head of the page', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  const gaps: [path: string, pixels: number][] = [];
  for (const path of await onePageOfEachTemplate()) {
    await page.goto(launchSite() + path);
    const gap = await page.evaluate(() => {
      const head = document.querySelector('.page-head');
      const isText = (node: Element): boolean =>
        node.checkVisibility() && [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE);
      const texts = [...document.querySelectorAll('main *')].filter(isText);
      const within = texts.filter((text) => head?.contains(text)).map((text) => text.getBoundingClientRect().bottom);
      const next = texts.find(
        (text) => head && !head.contains(text) && head.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      return within.length > 0 && next ? next.getBoundingClientRect().top - Math.max(...within) : undefined;
    });
    if (gap !== undefined) gaps.push([path, Math.round(gap)]);
  }
  expect(gaps.length).toBeGreaterThan(15);
  expect(gaps.filter(([, pixels]) => pixels < 12)).toEqual([]);
  await page.close();
}, 60_000);
