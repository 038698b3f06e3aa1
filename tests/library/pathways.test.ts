import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => {
  const context = await browser.newContext({ baseURL: launchSite(), javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  page = await context.newPage();
  return () => context.close();
});

test('without JavaScript and by keyboard, a reader with a strip scar comes from danger signs through three questions to an option', async () => {
  await page.goto('/strip-scar/');
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.slice(0, 5)).toEqual([
    'Signs to show a doctor first',
    'Has the scar settled?',
    'Is it flat, sunken, raised or a keloid?',
    'Does it show at the length you wear?',
    'All options, doing nothing among them',
  ]);
  await page.getByText('No, it is new or still changes').focus();
  await page.keyboard.press('Enter');
  await page.locator('details[open]').getByRole('link', { name: 'Wait and leave it' }).press('Enter');
  await page.waitForURL('**/strip-scar/#option-wait');
  expect(await page.locator('.option').count()).toBe(6);
  const rows = await page.locator('.option').evaluateAll((options) => options.map((option) => option.querySelectorAll('dt').length));
  expect(rows).toEqual([6, 6, 6, 6, 6, 6]);
  expect(await page.getByRole('heading', { name: 'What can’t be fixed' }).isVisible()).toBe(true);
});

test('every option of the timeline has marks on one scale, and a list that says the same', async () => {
  await page.goto('/timeline/');
  const lanes = page.getByRole('img', { name: /in the order of its list/ });
  expect(await lanes.count()).toBe(6);
  const widths = await lanes.evaluateAll((drawings) => drawings.map((drawing) => drawing.getBoundingClientRect().width));
  expect(new Set(widths).size).toBe(1);
  const counts = await page.locator('.lanes svg[role=img]').evaluateAll((all) => all.map((svg) => svg.querySelectorAll('g').length));
  const listed = await page.locator('.course').evaluateAll((all) => all.map((list) => list.querySelectorAll('li:not(.undrawn)').length));
  expect(counts).toEqual(listed);
  expect(Math.min(...counts)).toBeGreaterThan(2);
});

test('on a narrow phone no two discs of the timeline touch', async () => {
  await page.goto('/timeline/');
  const overlaps = await page.locator('.lanes svg[role=img]').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const discs = [...drawing.querySelectorAll('circle')].map((circle) => circle.getBoundingClientRect());
      return discs.flatMap((a, index) =>
        discs.slice(index + 1).flatMap((b) => (a.top === b.top && a.left < b.right && b.left < a.right ? [`${a.left} and ${b.left}`] : [])),
      );
    }),
  );
  expect(overlaps).toEqual([]);
});
