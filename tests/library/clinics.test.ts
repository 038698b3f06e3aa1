import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';
import { PUBLIC_ORIGIN } from '../support/site-process.ts';

const SLUG = 'alopecia-areata';
const CLINIC = '?clinic=Leeds%20Hair%20Clinic&tel=0113%20496%200000';

let browser: Browser;
beforeAll(async () => (browser = await openBrowser()));
afterAll(() => browser.close());

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: launchSite(), ...options })).newPage();
  await page.goto(address);
  return page;
}

test('a clinic copies the link, and each form of the citation', async () => {
  const page = await open(`/for-clinics/${SLUG}/`, { permissions: ['clipboard-read', 'clipboard-write'] });
  const copied = async (name: string): Promise<string> => {
    await page.getByRole('button', { name: `Copy ${name}` }).click();
    await page.locator('[aria-live=polite]').filter({ hasText: 'Copied' }).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('the permanent link')).toBe(`${PUBLIC_ORIGIN}/g/zrm3xv/`);
  expect(await copied('the citation as BibTeX')).toMatch(/^@online\{scalpwise-alopecia-areata-r\d+,/);
  expect(JSON.parse(await copied('the citation as CSL-JSON'))).toMatchObject([{ URL: `${PUBLIC_ORIGIN}/g/zrm3xv/` }]);
  expect(await copied('the code of the card')).toContain(`<iframe src="${PUBLIC_ORIGIN}/embed/${SLUG}/"`);
  await page.context().close();
});

test('without JavaScript everything to copy stands there, no button promises what it can’t do, and the form opens the leaflet', async () => {
  const page = await open(`/for-clinics/${SLUG}/`, { javaScriptEnabled: false });
  expect(await page.getByRole('region', { name: 'the citation as RIS' }).innerText()).toContain('TY  - ELEC');
  expect(await page.getByRole('button', { name: /^Copy/ }).count()).toBe(0);
  await page.getByLabel('Name of the clinic').fill('Leeds Hair Clinic');
  await page.getByRole('button', { name: 'Open the leaflet' }).click();
  await page.waitForURL(`**/guides/${SLUG}/leaflet/?clinic=Leeds+Hair+Clinic&tel=`);
  expect(await page.locator('.clinic').isVisible()).toBe(false);
  await page.context().close();
});

test.each([`/guides/${SLUG}/leaflet/`, `/guides/${SLUG}/leaflet/large/`, `/embed/${SLUG}/`, `/embed/${SLUG}/full/`])(
  '%s shows the clinic in its fence, and not one letter of the text is another',
  async (path) => {
    const body = (page: Page): Promise<string> =>
      page.locator('article').evaluate(async (article) => {
        const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(article.outerHTML));
        return [...new Uint8Array(digest)].join();
      });
    const without = await open(path);
    const hash = await body(without);
    expect(await without.locator('.clinic').isVisible()).toBe(false);
    const page = await open(path + CLINIC);
    const panel = page.getByRole('complementary', { name: 'Added by the clinic' });
    expect(await panel.innerText()).toMatch(/Added by the clinic\. Not reviewed by us\.\s+Leeds Hair Clinic\s+Telephone 0113 496 0000/);
    expect(await body(page)).toBe(hash);
    await page.goto(`${path}?clinic=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await page.locator('.clinic').isVisible()).toBe(false);
    await without.context().close();
    await page.context().close();
  },
);

test('the leaflets with most to say fit on two sheets of A4', async () => {
  const list = (await (await fetch(`${launchSite()}/api/v1/guides.json`)).json()) as { guides: { slug: string }[] };
  const sizes = list.guides.map(async ({ slug }) => ({
    slug,
    size: (await (await fetch(`${launchSite()}/guides/${slug}/leaflet/`)).text()).length,
  }));
  const longest = (await Promise.all(sizes)).sort((one, other) => other.size - one.size).slice(0, 12);
  const page = await open('/');
  const long: string[] = [];
  for (const { slug } of longest) {
    await page.goto(`/guides/${slug}/leaflet/`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = (pdf.match(/\/Type\s*\/Page[^s]/g) ?? []).length;
    if (sheets < 1 || sheets > 2) long.push(`${slug}: ${sheets}`);
  }
  expect(long).toEqual([]);
  await page.context().close();
}, 120_000);

test('paper is told its age by the fragment alone, without a script', async () => {
  const page = await open('/g/zrm3xv/', { javaScriptEnabled: false });
  expect(await page.locator('.paper:visible').count()).toBe(0);
  const mark = await page.locator('.paper').first().getAttribute('id');
  await page.goto(`/g/zrm3xv/#${mark}`);
  expect(await page.getByRole('heading', { name: 'Your paper is up to date' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Read the guide' }).click();
  await page.waitForURL(`**/guides/${SLUG}/`);
  await page.context().close();
});

/** A page of a clinic's own site: another origin, on a server of its own. */
async function hostPage(html: string): Promise<{ page: Page; close(): Promise<void> }> {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html').end(`<!doctype html><h1>Clinic</h1>${html}`),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const page = await (await browser.newContext({ viewport: { width: 900, height: 900 } })).newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const close = async (): Promise<void> => {
    await page.context().close();
    server.closeAllConnections();
    server.close();
  };
  return { page, close };
}
const heightOf = (page: Page): Promise<number> => page.locator('iframe').evaluate((frame) => frame.clientHeight);

test('the code that clinics paste shows the guide as high as it is, and listens to nobody else', async () => {
  const { page, close } = await hostPage(
    `<iframe src="${launchSite()}/embed/${SLUG}/full/" title="Guide" width="100%" height="300"></iframe><script src="${launchSite()}/embed/resize.js" defer></script>`,
  );
  await expect.poll(() => heightOf(page)).toBeGreaterThan(3000);
  const height = await heightOf(page);
  await page.evaluate(() => postMessage({ message: 'height', value: 77 }, '*'));
  await page.evaluate(() => new Promise((done) => setTimeout(done, 0)));
  expect(await heightOf(page)).toBe(height);
  const frame = page.frameLocator('iframe');
  expect(await frame.getByRole('heading', { level: 1 }).innerText()).toBe('Alopecia areata');
  expect(await page.context().cookies()).toEqual([]);
  await close();
});

test('WordPress frames the card without an origin of its own, and is told its height by the secret that it gave', async () => {
  const { page, close } = await hostPage(
    `<iframe sandbox="allow-scripts" security="restricted" src="${launchSite()}/embed/${SLUG}/#?secret=aB3dE5fG7h" data-secret="aB3dE5fG7h" title="Guide" width="600" height="200"></iframe>
     <script>addEventListener('message', ({ data, source }) => {
       const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
       if (data.message === 'height' && frame && source === frame.contentWindow) frame.height = Math.min(1000, Math.max(200, data.value));
     });</script>`,
  );
  await expect.poll(() => heightOf(page)).toBeGreaterThan(250);
  await close();
});

test('no other page of the site may stand in a frame', async () => {
  const { page, close } = await hostPage(`<iframe src="${launchSite()}/guides/${SLUG}/" title="Guide"></iframe>`);
  expect(await page.frameLocator('iframe').locator('body').count()).toBe(1);
  expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
  await close();
});
