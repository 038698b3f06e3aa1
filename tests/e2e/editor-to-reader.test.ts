import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin, relate } from '../support/admin-page.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { sourceFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let admin: Admin;
let browser: Browser;

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  site = await startSite(cms);
  for (const [type, fields] of [
    ['topic', topicFields('scars', 'Scars')],
    ['source', sourceFields('study', 'A study of scars')],
  ] as const) {
    await admin.publish(type, await admin.create(type, fields));
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await cms.stop();
});

const live = async (): Promise<void> => shows(site, (await readState(cms)).seq);

async function addBlock(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /Add a component to Body/ }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

/** The form as an editor meets it: labels, not field names. */
async function writeGuide(page: Page): Promise<void> {
  await page.goto(`${cms.url}/admin/content-manager/collection-types/api::guide.guide/create`);
  await page.getByLabel('Title').first().fill('Quokka scars on the scalp');
  await page.getByLabel('Address').fill('quokka-scars');
  await page.getByRole('combobox', { name: /^Kind(?! of)/ }).click();
  await page.getByRole('option', { name: 'overview' }).click();
  await page.getByLabel('Answer').fill('Quokka scars fade by themselves [@source-study].');
  await page.getByLabel('Key points').fill('They fade.\nThey do not hurt.');
  await relate(page, 'topics', 'Scars');
  await addBlock(page, 'Prose');
  await page.locator('[data-slate-editor=true]').first().click();
  await page.keyboard.type('What a quokka scar is made of.');
  await addBlock(page, 'Numbers');
  // A list that needs an entry starts with one, folded up.
  await page.locator('button[data-radix-collection-item][aria-expanded=false]').click();
  await page.locator('input[name="body.1.items.0.numerator"]').fill('3');
  await page.locator('input[name="body.1.items.0.denominator"]').fill('1000');
  await page.locator('input[name="body.1.items.0.outcome"]').fill('still had a scar');
  await page.locator('textarea[name="body.1.items.0.population"]').fill('1,000 quokkas [@source-study]');
  await page.getByLabel('Next review').fill('11/22/2027');
  await page.keyboard.press('Tab');
}

const said = (page: Page, text: RegExp) => page.locator('[role=status],[role=alert]').filter({ hasText: text }).first().waitFor();

async function searchFor(page: Page, words: string): Promise<string[]> {
  await page.goto(`${site.url}/search/?q=${encodeURIComponent(words)}`);
  await page
    .getByRole('status')
    .filter({ hasText: /\d|[Nn]othing|[Nn]o / })
    .waitFor();
  return page
    .getByRole('list', { name: 'Search results' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

test('an editor writes and publishes a guide, a reader finds it by search, and after its withdrawal it is gone', async () => {
  const editor = await openAdmin(browser, cms);
  await writeGuide(editor);
  await editor.getByRole('button', { name: 'Publish', exact: true }).click();
  await said(editor, /Published document/);
  await live();

  const reader = await (await browser.newContext()).newPage();
  expect(await searchFor(reader, 'quoka scars')).toContain('/guides/quokka-scars/');
  await reader.goto(`${site.url}/guides/quokka-scars/`);
  expect(await reader.getByRole('heading', { level: 1 }).innerText()).toBe('Quokka scars on the scalp');
  expect(await reader.locator('main').innerText()).toMatch(/3 in 1,000[\s\S]*still had a scar/);
  await reader.locator('a[href="#source-1"]').first().click();
  expect(await reader.locator('#source-1').innerText()).toContain('A study of scars');

  await editor.getByRole('button', { name: 'More document actions' }).click();
  await editor.getByRole('menuitem', { name: 'Withdraw…' }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByText('No published document uses it.').waitFor();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Quokkas have no scars.');
  await dialog.getByRole('button', { name: 'Withdraw now' }).click();
  await said(editor, /Withdrawn/);
  await live();
  const gone = await visit(site, '/guides/quokka-scars/');
  expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining('Quokkas have no scars.')]);
  expect(await searchFor(reader, 'quokka scars')).not.toContain('/guides/quokka-scars/');
}, 120_000);

test('a mistake is said at the field, and nothing is lost or published', async () => {
  const before = (await readState(cms)).seq;
  const editor = await openAdmin(browser, cms);
  await writeGuide(editor);
  await editor.getByLabel('Address').fill('wrong-citation');
  await editor.getByLabel('Answer').fill('This cites nothing [@no-such-source].');
  await editor.getByRole('button', { name: /^Publish/ }).click();
  await said(editor, /no-such-source/);
  expect(await editor.locator('[id$="-error"]').filter({ hasText: 'no-such-source' }).count()).toBe(1);
  expect(await editor.getByLabel('Answer').inputValue()).toContain('no-such-source');
  expect((await readState(cms)).seq).toBe(before);
}, 120_000);
