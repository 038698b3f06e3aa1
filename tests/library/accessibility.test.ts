import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite, onePageOfEachTemplate } from '../support/launch-site.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

const phone = { width: 360, height: 780 };
const desktop = { width: 1440, height: 900 };
/** What a colour scheme can change: names, roles and order are the same in dark. The slowest rules, so a phone, which has the same colours, is spared. */
const ofColours = ['color-contrast', 'link-in-text-block'];

async function violationsOn(page: Page, rules: 'all' | 'colours' | 'all but colours'): Promise<string[]> {
  // One frame a page, so axe needn't gather its results in a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules === 'colours') axe.withRules(ofColours);
  if (rules === 'all but colours') axe.disableRules(ofColours);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    return `${new URL(page.url()).pathname}: ${id}: ${places.join('; ')}`;
  });
}

const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.concurrent.each([
  ['light', 'a phone', phone, 'all but colours'],
  ['light', 'a desktop', desktop, 'all'],
  ['dark', 'a desktop', desktop, 'colours'],
] as const)(
  'axe finds nothing to mend on any template, %s, on %s, and nothing scrolls sideways, at 320 pixels (400 % zoom) neither',
  async (colorScheme, _, viewport, rules) => {
    const context = await browser.newContext({ baseURL: launchSite(), colorScheme, viewport });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of await onePageOfEachTemplate()) {
      await page.setViewportSize(viewport);
      await page.goto(path);
      found.push(...(await violationsOn(page, rules)));
      for (const width of [viewport.width, 320]) {
        await page.setViewportSize({ width, height: 640 });
        if ((await tooWide(page)) > 0) found.push(`${path}: ${await tooWide(page)} px wider than a window of ${width}`);
      }
    }
    expect(found).toEqual([]);
    await context.close();
  },
  400_000,
);
