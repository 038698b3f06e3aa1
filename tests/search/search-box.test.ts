import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { openRelease, releaseFolder } from './release.ts';
import { field, openSearchInBrowser, page, results, site } from './search-in-browser.ts';

const GUIDE = '/guides/strip-scars/';

openSearchInBrowser();

const focused = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.tagName || '');

async function openOn(address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('/');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
}

test('nothing of search loads before the reader turns to it, and then only from this site', async () => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url());
  });
  await page.goto(GUIDE, { waitUntil: 'networkidle' });
  expect(site.requests.filter((address) => /search-box|^\/search\//.test(address))).toEqual([]);
  await page.keyboard.press('/');
  await field().waitFor();
  await expect.poll(() => site.requests.filter((address) => /^\/search\/.+\.json$/.test(address)).length).toBeGreaterThanOrEqual(2);
  expect(elsewhere).toEqual([]);
});

test('the search link opens search in place; with a modifier it stays a link', async () => {
  await page.goto(GUIDE);
  const link = page.locator('#open-search');
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
  expect(new URL(tab.url() || `${site.origin}/search/`).pathname).toBe('/search/');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await link.click();
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(GUIDE);
});

test('answers come while typing, highlighted, each item with one link', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('hair tatoo');
  await expect.poll(() => results().first().textContent()).toContain('Scalp micropigmentation');
  expect(await results().first().locator('mark').allTextContents()).toContain('micropigmentation');
  const items = page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
  expect(await items.count()).toBe(await results().count());
});

test('the count is said once, after the typing', async () => {
  await openOn(GUIDE);
  const status = page.getByRole('status');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const element = document.querySelector('[role=status]');
    if (element) new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, { childList: true });
  });
  await page.keyboard.type('keloid', { delay: 30 });
  await expect.poll(() => status.textContent()).toMatch(/\d+ results?$/);
  expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toHaveLength(1);
  expect(await status.count()).toBe(1);
  expect(parseInt((await status.textContent()) ?? '')).toBe(await results().count());
});

test('by keyboard alone: down and up through the results, Enter follows, Escape closes and gives the focus back', async () => {
  await page.goto(GUIDE);
  await page.focus('#open-search');
  await page.keyboard.press('Enter');
  await field().waitFor();
  await page.keyboard.type('finasteride');
  await results().nth(1).waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe((await results().first().textContent())?.trim());
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe((await results().nth(1).textContent())?.trim());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('INPUT');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-search');
  await page.keyboard.press('/');
  expect(await field().inputValue()).toBe('finasteride');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/guides/finasteride-and-dutasteride/');
});

test('what fits nothing is said politely, with a way on', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('xyzzy <b>qwfp</b>');
  await page.getByRole('heading', { name: 'Nothing here fits “xyzzy <b>qwfp</b>”' }).waitFor();
  expect(
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /A to Z/ })
      .getAttribute('href'),
  ).toBe('/a-z/');
  await expect.poll(() => page.getByRole('status').textContent()).toBe('No results');
  expect(await results().count()).toBe(0);
});

test('what nothing fits says what was understood, what comes near, and the subjects', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('knee replacement');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: 'Did you mean' }).waitFor();
  expect(await dialog.getByText('We looked for “replacement”').textContent()).toContain('No page has “knee”.');
  expect(await dialog.getByRole('link', { name: 'Living with hair loss' }).getAttribute('href')).toBe('/topics/living-with-hair-loss/');
});

test('a typo that was put right is said', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('minoxidl');
  await page.getByText(/“minoxidl” was read as “minoxidil”\./i).waitFor();
});

test('results can be narrowed by kind and topic, where they stand', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('strip scar');
  await results().nth(3).waitFor();
  site.requests.length = 0;
  const kinds = () => page.getByRole('list', { name: 'Search results' }).locator('.kind').allTextContents();
  await page.getByLabel('Kind').selectOption('Questions');
  await expect.poll(async () => new Set(await kinds())).toEqual(new Set(['Question']));
  await page.getByLabel('Kind').selectOption('Everything');
  await expect.poll(async () => new Set(await kinds()).size).toBeGreaterThan(1);
  await page.getByLabel('Topic').selectOption('Scalp micropigmentation');
  const topics = new Map((await (await openRelease(releaseFolder())).all()).map((record) => [record.url, record.topics ?? []]));
  const outside = async () => {
    const urls = await results().evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return urls.filter((url) => !topics.get(url)?.includes('scalp-micropigmentation'));
  };
  await expect.poll(outside).toEqual([]);
  expect(await results().count()).toBeGreaterThan(1);
  await page.getByLabel('Kind').selectOption('Guides');
  await field().fill('trichodynia');
  await page.getByRole('button', { name: 'Show every result' }).click();
  await expect.poll(() => results().first().getAttribute('href')).toBe('/glossary/#trichodynia');
  // What is said when a filter leaves nothing is code that loads then.
  expect(site.requests.filter((address) => !address.startsWith('/_astro/'))).toEqual([]);
});

test('searches that led somewhere are offered again, on this device only, until they are cleared', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('secretword scar');
  await results().first().click();
  await page.waitForURL((url) => !url.pathname.startsWith(GUIDE));
  await openOn('/');
  await page.getByRole('button', { name: 'secretword scar' }).click();
  await results().first().waitFor();
  expect(await field().inputValue()).toBe('secretword scar');
  await field().fill('');
  await page.getByRole('button', { name: 'Clear recent searches' }).click();
  expect(await page.getByRole('heading', { name: 'Your recent searches' }).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(site.requests.filter((address) => address.includes('secretword'))).toEqual([]);
});

/** The texts that are highlighted on the page, once each. */
const highlighted = (): Promise<string[]> =>
  page.evaluate(() => [...new Set([...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().toLowerCase()))].sort());

test('a result opens at its section, with the words marked there and nowhere else, once', async () => {
  await openOn('/');
  await page.keyboard.type('why scars widen');
  const first = results().first();
  await expect.poll(() => first.getAttribute('href')).toBe('/guides/strip-scars/#why-some-scars-widen');
  await first.click();
  await page.waitForURL('**/guides/strip-scars/#why-some-scars-widen');
  await expect.poll(highlighted).toContain('scars');
  const outside = await page.evaluate(() => {
    const heading = document.querySelector('#why-some-scars-widen');
    return [...(CSS.highlights.get('found') ?? [])].filter(
      (range) => heading!.compareDocumentPosition(range.startContainer!) & Node.DOCUMENT_POSITION_PRECEDING,
    ).length;
  });
  expect(outside).toBe(0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await highlighted()).toEqual([]);
});

test('a result on the page that is open closes search and marks its words', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('why scars widen');
  await expect.poll(() => results().first().getAttribute('href')).toBe('/guides/strip-scars/#why-some-scars-widen');
  await results().first().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await expect.poll(highlighted).toContain('scars');
});

test('Enter leads to the search page, and what was typed is in no request', async () => {
  await openOn(GUIDE);
  await page.keyboard.type('secretword scar');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/#q=secretword%20scar');
  await results().first().waitFor();
  expect(site.requests.filter((address) => address.includes('secretword'))).toEqual([]);
});

test('when the list does not load, it says so and can try again', async () => {
  await page.route('**/search/manifest.json', (route) => route.abort());
  await openOn(GUIDE);
  await page.keyboard.type('keloid');
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.unroute('**/search/manifest.json');
  await again.click();
  await results().first().waitFor();
  expect(await again.count()).toBe(0);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong with results and with none, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await openOn(GUIDE);
  for (const query of ['hair tattoo', 'xyzzy']) {
    await field().fill(query);
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/result/);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});
