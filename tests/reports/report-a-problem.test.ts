import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../support/admin-page.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { makeSecrets, startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { guideFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

const GUIDE = '/guides/guide-scars/';
const HOSTILE = `</textarea><script>document.title = 'owned'</script><img src=x onerror="document.title = 'owned'">`;

let dataDir: string;
let cms: Cms;
let site: Site;
let admin: Admin;
let browser: Browser;
const secrets = makeSecrets();

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'reports-'));
  cms = await startCms({ dataDir, secrets });
  admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
  const guide = await admin.create('guide', guideFields('scars', [topic]));
  await admin.publish('guide', guide);
  await admin.publish('guide', guide, { title: 'Scars, once more' });
  browser = await openBrowser();
  site = await startSite(cms);
  await shows(site, (await readState(cms)).seq);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await cms.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function reports(): Promise<Record<string, unknown>[]> {
  const { body } = await admin.send('GET', '/content-manager/collection-types/api::report.report?sort=id:ASC');
  return (body as { results: Record<string, unknown>[] }).results;
}

/** A reader's browser as it is, without JavaScript. */
async function openPage(address: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

const post = (fields: Record<string, string>, headers: Record<string, string> = { origin: site.url }): Promise<Response> =>
  visit(site, '/report/', { method: 'POST', headers, body: new URLSearchParams(fields) });

test('from a page to the editors, without JavaScript: the report carries the page and its live revision', async () => {
  const page = await openPage(GUIDE);
  await page.getByRole('link', { name: 'Report a problem with this page' }).click();
  expect(await page.getByLabel('Which page?').inputValue()).toBe(GUIDE);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByRole('link', { name: 'Choose what is wrong.' }).click();
  await page.getByLabel('Something is wrong or out of date').check();
  await page.getByLabel('Where on the page?').fill('Key points');
  await page.getByLabel('What should the editors know?').fill(`The second point.\n${HOSTILE}`);
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByRole('heading', { name: 'Your report was sent' }).waitFor();
  await page.getByRole('link', { name: 'Go back to the page' }).click();
  expect(new URL(page.url()).pathname).toBe(GUIDE);
  await page.context().close();
  expect(await reports()).toMatchObject([
    { path: GUIDE, revision: 2, kind: 'wrong', place: 'Key points', message: `The second point.\n${HOSTILE}`, email: null },
  ]);
});

test('the editors’ list shows what came, with its labels, newest first, and as text', async () => {
  expect((await post({ page: '/claims/', kind: 'barrier', details: 'Too small.', email: 'reader@example.org' })).status).toBe(303);
  const page = await openAdmin(browser, cms);
  await page.goto(`${cms.url}/admin/content-manager/collection-types/api::report.report`);
  await page.getByRole('gridcell', { name: 'Too small.' }).waitFor();
  const heads = (await page.locator('th').allTextContents()).filter((head) => head !== '');
  expect(heads).toEqual(['Page', 'Kind', 'Message', 'Received']);
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows[1]).toContain('/claims/');
  expect(rows[2]).toContain(GUIDE);
  await page.getByRole('gridcell', { name: /The second point/ }).click();
  await page.getByLabel('Where').waitFor();
  expect(await page.getByLabel('Message').inputValue()).toContain(HOSTILE);
  expect(await page.title()).not.toContain('owned');
  await page.context().close();
});

test('what is wrong comes back to be mended, as text, in valid HTML that a browser finds nothing in', async () => {
  const response = await post({ page: HOSTILE, kind: HOSTILE, place: HOSTILE, details: 'x'.repeat(2001), email: HOSTILE });
  expect(response.status).toBe(400);
  const html = await response.text();
  expect(html.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<script>document|<img src=x/);
  const rules = { 'void-style': 'off', 'attribute-boolean-style': 'off' } as const;
  const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'], rules }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  expect(await reports()).toHaveLength(2);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing to mend in the form, in what is to be mended and in what was sent, %s',
  async (colorScheme) => {
    const context = await browser.newContext({ baseURL: site.url, colorScheme, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const look = async (): Promise<unknown[]> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      return [...violations.map(({ id, nodes }) => [id, nodes[0]?.html]), ...(wide > 0 ? [`${wide} px too wide`] : [])];
    };
    await page.goto('/report/');
    expect(await look()).toEqual([]);
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByText('Please mend this first').waitFor();
    expect(await look()).toEqual([]);
    await page.goto('/report/sent/');
    expect(await look()).toEqual([]);
    await context.close();
  },
);

test('while the CMS is away the reader is told, and keeps the text', async () => {
  await cms.stop();
  const page = await openPage('/report/');
  await page.getByLabel('Which page?').fill('/glossary/');
  await page.getByLabel('Something else').check();
  await page.getByLabel('What should the editors know?').fill(HOSTILE);
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().method() === 'POST'),
    page.getByRole('button', { name: 'Send the report' }).click(),
  ]);
  expect(response.status()).toBe(503);
  await page.getByText('Your report was not sent').waitFor();
  expect(await page.getByLabel('What should the editors know?').inputValue()).toBe(HOSTILE);
  cms = await startCms({ dataDir, secrets, port: Number(new URL(cms.url).port) });
  await page.getByRole('button', { name: 'Send the report' }).click();
  await page.getByRole('heading', { name: 'Your report was sent' }).waitFor();
  await page.context().close();
  expect(site.output()).not.toContain('onerror');
}, 120_000);

test('another site’s form, and more than a few reports from one reader, are turned away', async () => {
  const report = { page: '/', kind: 'other', details: 'Again.' };
  expect((await post(report, { origin: 'https://evil.example' })).status).toBe(403);
  const statuses: number[] = [];
  for (let sent = 0; sent < 5; sent++) statuses.push((await post(report)).status);
  expect(statuses).toContain(303);
  expect(statuses.at(-1)).toBe(429);
  expect((await visit(site, '/report/')).status).toBe(200);
});
