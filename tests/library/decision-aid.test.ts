import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';

const AID = '/decide/';
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ baseURL: launchSite() });
  page = await context.newPage();
  await page.goto(AID, { waitUntil: 'networkidle' });
  return () => context.close();
});

const group = (name: string | RegExp) => page.getByRole('group', { name });
const marked = (on = page): Promise<string[]> =>
  on
    .locator('#decision-aid :checked')
    .evaluateAll((found) => found.map((input) => `${(input as HTMLInputElement).name}=${(input as HTMLInputElement).value}`));
const asked = () => page.locator('.asks > li:visible').allTextContents();

/** Reaches the first control of a group by Tab alone, as a reader without a mouse does. */
async function tabTo(name: string): Promise<void> {
  const input = `input[name=${name}]`;
  for (let presses = 0; presses < 400; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), input)) return;
  }
  throw new Error(`Tab never reached “${name}”.`);
}

test('by keyboard alone: answers are marked, kept over a reload, and asked for in no request', { timeout: 120_000 }, async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await tabTo('stop-unnamed');
  await page.keyboard.press('Space');
  await tabTo('case');
  await page.keyboard.press('Space');
  await tabTo('undo');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(asked).toEqual([]);
  expect(await marked()).toEqual(['stop-unnamed=yes', 'case=steady', 'undo=lot']);
  expect(new URL(page.url()).hash).toBe('#stop-unnamed=yes&case=steady&undo=lot');
  await page.reload();
  expect(await marked()).toEqual(['stop-unnamed=yes', 'case=steady', 'undo=lot']);
  expect(asked.filter((url) => url.includes('unnamed'))).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the address opens the same answers in another browser, and only there where it is taken', async () => {
  await group('Whether I can undo it').getByLabel('Matters a lot').check();
  await group('Today I lean towards').getByLabel('Nothing for now').check();
  const address = await page.getByRole('link', { name: 'The address of my answers' }).evaluate((link) => (link as HTMLAnchorElement).href);
  const other = await (await browser.newContext()).newPage();
  await other.goto(address);
  expect(await marked(other)).toEqual(['undo=lot', 'lean=nothing']);
  await other.goto(launchSite() + AID);
  await other.goto(`${launchSite()}${AID}#lean=smp`);
  expect(await marked(other)).toEqual(['lean=smp']);
  await other.context().close();
});

test('looking up a source loses nothing, there and back and over a reload', async () => {
  await group('Today I lean towards').getByLabel('SMP', { exact: true }).check();
  await page.locator('.cite a').first().click();
  await page.waitForURL(/#source-\d+$/);
  expect(await marked()).toEqual(['lean=smp']);
  await page.reload();
  expect(await marked()).toEqual(['lean=smp']);
  await page.goBack();
  await page.waitForURL(/#lean=smp$/);
  expect(await marked()).toEqual(['lean=smp']);
});

test('the questions and the summary follow the answers; clearing brings all back', async () => {
  const all = await asked();
  await group('What it costs over ten years').getByLabel('Matters a lot').check();
  const fewer = await asked();
  expect(fewer.length).toBeLessThan(all.length);
  expect(fewer).toContain('What will it cost over ten years, with every repeat and repair?');
  expect(fewer).not.toContain('If I regret it, what can be undone, by whom, and what stays?');
  await group('What it costs over ten years').getByLabel('Doesn’t matter').check();
  expect(await asked()).not.toContain('What will it cost over ten years, with every repeat and repair?');
  await group(/^Do I feel sure/)
    .getByLabel('No')
    .check();
  expect(await page.locator('.said').textContent()).toContain('Yes to 0 of 4.');
  await page.getByRole('button', { name: 'Clear my answers' }).click();
  expect(await asked()).toEqual(all);
  expect(await marked()).toEqual([]);
  expect(new URL(page.url()).hash).toBe('');
  expect(await page.locator('#decision-aid [role=status]').textContent()).toBe('Your answers are cleared.');
});

test('it prints on one sheet of A4: blank, and with every answer given', async () => {
  const pages = async (): Promise<number> =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(await pages()).toBe(1);
  for (const input of await page.locator('#decision-aid input').all()) await input.check();
  expect(await pages()).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('#decision-aid');
  expect(await sheet.locator('table').first().isVisible()).toBe(false);
  expect(await sheet.locator('.pick').count()).toBeGreaterThan(0);
  expect(await sheet.locator('.pick').count()).toBe(await sheet.locator('.pick:visible').count());
  for (const words of ['Version', 'Self-scored, not certified', 'Who pays', 'My notes']) expect(await sheet.innerText()).toContain(words);
});

test('on a phone the facts start folded, all alike; what a link names opens, and the list of steps closes behind itself', async () => {
  const open = () => page.locator('.folds').evaluateAll((parts) => parts.map((part) => (part as HTMLDetailsElement).open));
  expect(new Set(await open())).toEqual(new Set([true]));
  await page.setViewportSize({ width: 360, height: 780 });
  await page.reload();
  await expect.poll(async () => new Set(await open())).toEqual(new Set([false]));
  await group('What it costs over ten years').getByRole('link', { name: 'Cost' }).click();
  await expect.poll(() => page.locator('tr#cost').isVisible()).toBe(true);
  expect((await open()).filter(Boolean)).toHaveLength(1);
  expect(await page.locator('tr#cost td').count()).toBe(await page.locator('tr#cost td:visible').count());

  await page.getByRole('button', { name: 'Go to a step' }).click();
  await page.getByRole('navigation', { name: 'Go to a step' }).getByRole('link', { name: '7. My sheet' }).click();
  await page.waitForURL(/#my-sheet$/);
  expect(await page.getByRole('navigation', { name: 'Go to a step' }).isVisible()).toBe(false);
});

test('without JavaScript it is a sheet to read and to fill in by hand', async () => {
  const plain = await (await browser.newContext({ baseURL: launchSite(), javaScriptEnabled: false })).newPage();
  await plain.goto(AID);
  expect(await plain.getByRole('radio').count()).toBe(await page.getByRole('radio').count());
  expect(await plain.locator('.asks > li:visible').count()).toBe(await page.locator('.asks > li').count());
  expect(await plain.getByRole('button', { name: /Print|Clear/ }).count()).toBe(0);
  expect(await plain.getByText('Not answered yet').first().isVisible()).toBe(false);
  await plain.context().close();
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong once it is filled in and all is open, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.locator('#decision-aid details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
  await group('Tick what is true for me').getByRole('checkbox').first().check();
  await group('Today I lean towards').getByRole('radio').first().check();
  // What changes with answers and what was folded; `accessibility.test.ts` looks at the page as it comes.
  const axe = new AxeBuilder({ page });
  for (const part of ['stop-first', 'my-leaning', 'my-sheet', 'about-this-aid']) axe.include(`section[aria-labelledby=${part}]`);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
