import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: launchSite(), ...options });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}
const claims = (page: Page) => page.locator('.claims > li:visible');
const verdict = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

test('without JavaScript claims are filtered by verdict and topic together', async () => {
  const page = await open('/claims/', { javaScriptEnabled: false });
  const all = await claims(page).count();
  expect(all).toBeGreaterThan(40);
  const choices = await page.getByLabel('Topic').locator('option').allTextContents();
  const [, name = '', count = ''] =
    /^\s*(Transplants) \((\d+)\)\s*$/.exec(choices.find((text) => text.includes('Transplants')) ?? '') ?? [];
  await page.getByLabel('Topic').selectOption({ label: `${name} (${count})` });
  expect(await claims(page).count()).toBe(Number(count));
  await verdict(page, 'Wrong').check();
  const both = await claims(page).count();
  expect(both).toBeGreaterThan(0);
  expect(both).toBeLessThan(Number(count));
  expect(await claims(page).evaluateAll((items) => items.every((item) => item.getAttribute('data-verdict') === 'wrong'))).toBe(true);
  await page.context().close();
});

test('a claim that an address names is in sight and stands out, though a filter would hide it', async () => {
  const page = await open('/claims/#is-smp-permanent');
  const named = page.locator('#is-smp-permanent');
  await verdict(page, 'Supported').check();
  expect(await named.getAttribute('data-verdict')).not.toBe('supported');
  expect(await named.isVisible()).toBe(true);
  expect(await named.evaluate((item) => getComputedStyle(item).boxShadow)).not.toBe('none');
  await page.goto('/claims/');
  await verdict(page, 'Supported').check();
  expect(await named.isVisible()).toBe(false);
  await page.context().close();
});

test('the count is said when a filter changes', async () => {
  const page = await open('/claims/');
  const all = await claims(page).count();
  expect(await page.getByRole('status').textContent()).toBe('');
  await verdict(page, 'Wrong').check();
  await expect.poll(() => page.getByRole('status').textContent()).toBe(`${await claims(page).count()} of ${all} claims are shown.`);
  await page.context().close();
});

test('the link of a claim copies its address; where nothing can be copied it leads there', async () => {
  const page = await open('/claims/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const link = page.locator('#is-smp-permanent').getByRole('link', { name: /^Link to this claim/ });
  await link.click();
  await expect.poll(() => page.getByRole('status').textContent()).toBe('The link is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${launchSite()}/claims/#is-smp-permanent`);
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await link.click();
  await page.waitForURL('**/claims/#is-smp-permanent');
  await page.context().close();
});
