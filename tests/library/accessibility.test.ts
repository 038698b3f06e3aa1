import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const sizes = { phone: { width: 360, height: 780 }, desktop: { width: 1440, height: 900 } };

test.concurrent.each([
  ['light', 'phone'],
  ['light', 'desktop'],
  ['dark', 'desktop'],
] as const)(
  'axe finds nothing to mend on any template, %s, %s, and nothing scrolls sideways',
  async (colorScheme, size) => {
    const context = await browser.newContext({ baseURL: launchSite(), colorScheme, viewport: sizes[size] });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of await onePageOfEachTemplate()) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${path}: ${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join('; ')}`,
        ),
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) found.push(`${path}: ${wide} px wider than the window`);
    }
    expect(found).toEqual([]);
    await context.close();
  },
  400_000,
);

test.concurrent(
  'at 320 pixels (400 % zoom) nothing scrolls sideways',
  async () => {
    const context = await browser.newContext({ baseURL: launchSite(), viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const path of await onePageOfEachTemplate()) {
      await page.goto(path);
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) wide.push(path);
    }
    expect(wide).toEqual([]);
    await context.close();
  },
  120_000,
);
