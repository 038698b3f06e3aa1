import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';

const GUIDE = '/guides/strip-scars/';
const phone = { viewport: { width: 360, height: 780 } };
const desktop = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

async function openGuide(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: launchSite(), reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(GUIDE);
  return page;
}

const term = (page: Page) => page.locator('.body .term').first();
const citation = (page: Page) =>
  page
    .locator('.body')
    .getByRole('link', { name: /^Source \d+$/ })
    .first();
const aside = (page: Page) => page.getByRole('dialog');
const focusIsOn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

/** What the glossary says first of the term that a link leads to. */
async function meaning(page: Page, href: string): Promise<string> {
  const glossary = await page.context().newPage();
  await glossary.goto(href);
  const definition = await glossary.locator(':target dd p').first().innerText();
  await glossary.close();
  return definition.slice(0, 30);
}

test('a term is explained by keyboard: Enter opens, Escape closes and gives the focus back', async () => {
  const page = await openGuide(desktop);
  const link = term(page);
  await link.focus();
  await page.keyboard.press('Enter');
  await aside(page).waitFor();
  expect(await aside(page).innerText()).toContain(await meaning(page, (await link.getAttribute('href')) ?? ''));
  expect(await focusIsOn(page, '[role=dialog]')).toBe(true);
  await page.keyboard.press('Escape');
  await aside(page).waitFor({ state: 'hidden' });
  expect(await focusIsOn(page, '.term')).toBe(true);
  expect(new URL(page.url()).pathname).toBe(GUIDE);
  await page.context().close();
});

test('a term is explained by touch, in a drawer with a button that closes it', async () => {
  const page = await openGuide({ ...phone, hasTouch: true });
  await term(page).tap();
  await aside(page).waitFor();
  const box = await aside(page).boundingBox();
  expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(phone.viewport.height);
  expect(box?.width).toBe(phone.viewport.width);
  await aside(page).getByRole('button', { name: 'Close' }).tap();
  await aside(page).waitFor({ state: 'hidden' });
  await page.context().close();
});

test('a number shows its source by mouse; the same number closes it, and the list of sources is one step away', async () => {
  const page = await openGuide(desktop);
  const link = citation(page);
  const number = await link.innerText();
  await link.click();
  await aside(page).waitFor();
  const entry = page.locator(`#source-${number} > span`).last();
  expect(await aside(page).innerText()).toContain(await entry.innerText());
  await link.click();
  await aside(page).waitFor({ state: 'hidden' });
  await link.click();
  await aside(page).getByRole('link', { name: 'In the list of sources' }).click();
  await aside(page).waitFor({ state: 'hidden' });
  expect(new URL(page.url()).hash).toBe(`#source-${number}`);
  await page.context().close();
});

test('without JavaScript a term leads to the glossary, and a number to its source', async () => {
  const page = await openGuide({ ...phone, javaScriptEnabled: false });
  await citation(page).click();
  expect(new URL(page.url()).hash).toMatch(/^#source-\d+$/);
  await term(page).click();
  await page.waitForURL('**/glossary/#*');
  expect(await page.locator(':target').isVisible()).toBe(true);
  await page.context().close();
});

test('notes stand in the margin of a wide window, and of no other', async () => {
  const page = await openGuide(desktop);
  const notes = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('.cite a[data-note]')]
          .map((link) => getComputedStyle(link, '::after'))
          .filter(({ content, float }) => content !== 'none' && float === 'inline-end').length,
    );
  expect(await notes()).toBeGreaterThan(5);
  await page.setViewportSize({ width: 1200, height: 900 });
  expect(await notes()).toBe(0);
  await page.context().close();
});

test('the contents say which section is being read', async () => {
  const page = await openGuide(desktop);
  const links = page.getByRole('navigation', { name: 'Contents of this page' }).getByRole('link');
  const weight = (link: typeof links): Promise<string> => link.evaluate((element) => getComputedStyle(element).fontWeight);
  await links.nth(2).click();
  await expect.poll(() => weight(links.nth(2))).toBe('650');
  expect(await weight(links.nth(0))).toBe('400');
  await page.context().close();
});

test('the questions can be copied, and printed alone', async () => {
  const page = await openGuide({ ...desktop, permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await page.locator('[aria-live=polite]').filter({ hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const first = await page.locator('.asks li').first().innerText();
  expect(copied).toContain(`- ${first}\n`);
  expect(copied).toContain(GUIDE);

  await page.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  const paragraph = page.locator('.body p').first();
  await page.emulateMedia({ media: 'print' });
  expect(await paragraph.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print the questions' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await paragraph.isVisible()).toBe(false);
  expect(await page.locator('.asks li').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await paragraph.isVisible()).toBe(true);
  await page.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with an open explanation, %s', async (colorScheme) => {
  const page = await openGuide({ ...phone, colorScheme });
  await term(page).click();
  await aside(page).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.context().close();
});
