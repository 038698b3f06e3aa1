import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { releaseFolder } from './release.ts';
import { serveFolder } from './static-site.ts';

/** The launch library's site as any static host serves it, a browser, and a new page for each test. */
export let site: Awaited<ReturnType<typeof serveFolder>>;
export let browser: Browser;
export let page: Page;

/** Opens them for the tests of a file, and closes them after. */
export function openSearchInBrowser(): void {
  beforeAll(async () => {
    site = await serveFolder(releaseFolder());
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ baseURL: site.origin });
    page = await context.newPage();
    site.requests.length = 0;
    return () => context.close();
  });
}

export const results = (): Locator => page.getByRole('list', { name: 'Search results' }).getByRole('link');
export const field = (): Locator => page.getByRole('searchbox', { name: 'Search the guides' });
