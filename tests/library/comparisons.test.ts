import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { allPages, launchSite } from '../support/launch-site.ts';

const ADDRESS = '/compare/hair-loss-options/';
const phone = { viewport: { width: 360, height: 780 } };

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

/** A page of a reader who was never here before, once the chooser's code runs. */
async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: launchSite(), ...options });
  const page = await context.newPage();
  await page.goto(address);
  if (options.javaScriptEnabled !== false) await ready(page);
  return page;
}
async function ready(page: Page): Promise<void> {
  await page.locator('.choose').scrollIntoViewIfNeeded();
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}

const options = (page: Page) => page.getByRole('group', { name: 'Set side by side' }).getByRole('checkbox');
const status = (page: Page) => page.locator('.chosen [role=status]');
/** What stands in the table: its rows in their order, and the options of which each has a cell. */
const shown = (page: Page): Promise<{ rows: string[]; options: string[] }> =>
  page.locator('.same-rows').evaluate((frame) => {
    const seen = (element: Element): boolean => element.getClientRects().length > 0;
    const rows = [...frame.querySelectorAll('tbody tr')].filter(seen);
    const heads = [...frame.querySelectorAll('thead th')].map((head) => head.textContent ?? '');
    const perRow = rows.map((row) => [...row.querySelectorAll('td')].flatMap((cell, column) => (seen(cell) ? [heads[column] ?? ''] : [])));
    const uneven = perRow.some((names) => names.join() !== perRow[0]?.join());
    return { rows: rows.map(({ id }) => id), options: uneven ? ['rows differ'] : (perRow[0] ?? []) };
  });

test('on a phone a reader chooses three options, leaves a row out, marks one, reloads, shares and prints', async () => {
  const page = await open(ADDRESS, phone);
  const before = await shown(page);
  expect(before.options.length).toBeGreaterThanOrEqual(6);
  for (const place of [3, 4, 5]) await options(page).nth(place).uncheck();
  await page.getByText('Choose rows, and mark what matters to you').click();
  await page.getByRole('checkbox', { name: 'Show Visits' }).uncheck();
  await page.getByRole('checkbox', { name: 'Cost: Matters to me' }).check();

  const chosen = before.options.slice(0, 3);
  const left = before.rows.filter((id) => id !== 'visits');
  const mine = { options: chosen, rows: ['cost', ...left.filter((id) => id !== 'cost')] };
  expect(await shown(page)).toEqual(mine);
  expect(new URL(page.url()).hash).toBe('#options=nothing,medicine,smp&hide=visits');
  expect(await status(page).textContent()).toMatch(/^Showing 3 of 6: .+ Rows left out: 1 of \d+\. Marked, so first: Cost\.$/);

  await page.reload();
  await ready(page);
  await expect.poll(() => shown(page)).toEqual(mine);
  expect(await options(page).nth(3).isChecked()).toBe(false);

  const other = await open(page.url(), phone);
  await expect.poll(() => shown(other)).toEqual({ options: chosen, rows: left });

  await page.emulateMedia({ media: 'print' });
  expect(await shown(page)).toEqual(mine);
  expect(await options(page).first().isVisible()).toBe(false);
  expect(await status(page).isVisible()).toBe(true);
  await Promise.all([page, other].map((each) => each.context().close()));
});

test('everything comes back with one button, and the focus is not lost', async () => {
  const page = await open(`${ADDRESS}#options=fue,fut&hide=cost`);
  await expect.poll(async () => (await shown(page)).options.length).toBe(2);
  await page.getByRole('button', { name: 'Show everything' }).click();
  const { rows, options: names } = await shown(page);
  expect(names).toHaveLength(await options(page).count());
  expect(rows).toContain('cost');
  expect(new URL(page.url()).hash).toBe('');
  expect(
    await options(page)
      .first()
      .evaluate((box) => box === document.activeElement),
  ).toBe(true);
  expect(await status(page).textContent()).toMatch(/^All \d+ options are shown\.$/);
  await page.context().close();
});

test('two options are the least, and an address that names nothing leaves the table whole', async () => {
  const page = await open(`${ADDRESS}#options=laser,%&hide=`);
  const all = await options(page).count();
  expect((await shown(page)).options).toHaveLength(all);
  for (let place = 0; place < all - 2; place++) await options(page).nth(place).uncheck();
  const last = options(page).nth(all - 1);
  await last.click();
  expect(await last.isChecked()).toBe(true);
  expect(await status(page).textContent()).toMatch(/^Two options are the fewest/);
  expect((await shown(page)).options).toHaveLength(2);
  await page.context().close();
});

test('the link to a choice is copied, without the marks', async () => {
  const page = await open(`${ADDRESS}#options=fue,fut`, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.getByText('Choose rows, and mark what matters to you').click();
  await page.getByRole('checkbox', { name: 'Cost: Matters to me' }).check();
  await page.evaluate(() => location.assign('#source-1'));
  await page.getByRole('button', { name: 'Copy a link to this choice' }).click();
  await expect.poll(() => status(page).textContent()).toBe('The link to this choice is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${launchSite()}${ADDRESS}#options=fue,fut`);
  await page.context().close();
});

test('without JavaScript the boxes still choose columns, and no box is there that does nothing', async () => {
  const page = await open(ADDRESS, { javaScriptEnabled: false });
  await options(page).nth(1).uncheck();
  expect(await page.getByRole('columnheader').count()).toBe((await options(page).count()) - 1);
  expect(await page.getByText('Choose rows, and mark what matters to you').isVisible()).toBe(false);
  await page.context().close();
});

test('on a phone a list leads to every row that is shown', async () => {
  const page = await open(`${ADDRESS}#hide=visits`, phone);
  await expect.poll(async () => (await shown(page)).rows).not.toContain('visits');
  const list = page.getByRole('navigation', { name: 'Go to a row' });
  await page.getByRole('button', { name: 'Go to a row' }).click();
  const led = await list.getByRole('link').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
  expect(led).toEqual((await shown(page)).rows.map((id) => `#${id}`));
  await list.getByRole('link', { name: 'Cost', exact: true }).click();
  await page.waitForURL(/#cost$/);
  expect(await list.isVisible()).toBe(false);
  expect((await page.locator('#cost').boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
  await page.context().close();
});

test('on a tablet the heads of columns and rows stay in sight inside the frame', async () => {
  const page = await open(ADDRESS, { viewport: { width: 768, height: 900 } });
  const frame = page.locator('.same-rows');
  await frame.evaluate((element) => element.scrollTo(250, 600));
  const { y, x } = (await frame.boundingBox()) ?? { x: -1, y: -1 };
  expect(await frame.evaluate((element) => [element.scrollLeft, element.scrollTop])).toEqual([250, 600]);
  const corner = await page.locator('thead td').boundingBox();
  const head = await page.locator('thead th').nth(2).boundingBox();
  const row = await page.locator('tbody th').nth(4).boundingBox();
  expect([corner?.x, row?.x]).toEqual([x, x]);
  expect(Math.abs((head?.y ?? 0) - y)).toBeLessThan(3);
  await page.context().close();
});

test('every comparison reads at 320 pixels, each cell under its row with its option and how sure it is, and axe finds nothing in the boxes', async () => {
  const pages = (await allPages()).filter((path) => /^\/compare\/.+/.test(path));
  expect(pages.length).toBeGreaterThanOrEqual(5);
  for (const path of pages) {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    await page.getByText('Choose rows, and mark what matters to you').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    const cells = await page.locator('tbody td').evaluateAll((all) =>
      all.map((cell) => ({
        words:
          cell.querySelector('.of')?.getClientRects().length === 1 && /How sure: \S/.test(cell.textContent?.replace(/\s+/g, ' ') ?? ''),
        wide: cell.getBoundingClientRect().width > 260,
      })),
    );
    expect(cells.length, path).toBe((await page.locator('thead th').count()) * (await page.locator('tbody tr').count()));
    expect(
      cells.filter(({ words, wide }) => !words || !wide),
      path,
    ).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).include('.choose').analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes[0]?.target]),
      path,
    ).toEqual([]);
    await page.context().close();
  }
}, 180_000);
