import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { allPages, launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** Opens pages in a tab of its own and gives what is wrong with them. */
async function wrongIn(context: BrowserContext, paths: string[]): Promise<string[]> {
  const page = await context.newPage();
  const found: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== launchSite()) found.push(`${page.url()} asked for ${request.url()}`);
  });
  page.on('console', (message) => {
    // The browser itself reports the error page's 404 in its console.
    if (message.type() === 'error' && !message.text().includes('404')) found.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()}: ${error.message}`));
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    if (stored > 0) found.push(`${path} stored something`);
  }
  await page.close();
  return found;
}

/** Side by side, because each waits until its page has asked for nothing for a while. */
const TABS = 6;

test('no page asks another host for anything, sets a cookie, stores anything or breaks its own policy', async () => {
  const context = await browser.newContext({ baseURL: launchSite() });
  const pages = await allPages();
  const shares = Array.from({ length: TABS }, (_, tab) => pages.filter((_page, index) => index % TABS === tab));
  expect((await Promise.all(shares.map((share) => wrongIn(context, share)))).flat()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}, 400_000);

test('what a reader searches for leaves the device in no request', async () => {
  const context = await browser.newContext({ baseURL: launchSite() });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto('/');
  await page.getByRole('searchbox').fill('secret question');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/#q=secret%20question');
  await page.goto('/');
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('searchbox').pressSequentially('secret worry');
  await page.getByRole('dialog').getByRole('status').filter({ hasText: /\w/ }).waitFor();
  expect(asked.filter((text) => text.includes('secret'))).toEqual([]);
  await context.close();
});

test('without JavaScript every template has its text, and search offers the A to Z', async () => {
  const context = await browser.newContext({ baseURL: launchSite(), javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of await onePageOfEachTemplate()) {
    await page.goto(path);
    expect((await page.locator('main').innerText()).length, path).toBeGreaterThan(60);
  }
  await page.goto('/compare/hair-loss-options/');
  expect(await page.getByRole('columnheader').count()).toBeGreaterThanOrEqual(6);
  await page.goto('/search/');
  expect(
    await page
      .locator('main')
      .getByRole('link', { name: /A to Z/ })
      .isVisible(),
  ).toBe(true);
  await context.close();
}, 60_000);
