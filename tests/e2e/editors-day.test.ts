import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin, relate } from '../support/admin-page.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, signInAs } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { fallDue } from '../support/fall-due.ts';
import { readLog, readState } from '../support/log-client.ts';
import { guideFields, sourceFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  cms = await startCms();
  site = await startSite(cms);
  browser = await openBrowser();
  const admin = await signIn(cms);
  const topic = await admin.create('topic', topicFields('smp', 'Micropigmentation'));
  await admin.publish('topic', topic);
  await admin.publish('source', await admin.create('source', sourceFields('study')));
  await admin.publish('guide', await admin.create('guide', guideFields('next', [topic], 'What to read instead')));
  await signInAs(admin, 'strapi-editor', 'Ed');
  await signInAs(admin, 'clinical-reviewer', 'Rea');
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await cms?.stop();
});

const said = (page: Page, text: RegExp) => page.locator('[role=status],[role=alert]').filter({ hasText: text }).first().waitFor();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function choose(page: Page, action: string): Promise<void> {
  await button(page, 'More document actions').click();
  await page.getByRole('menuitem', { name: action }).click();
}

/** An article from the editor's disk, and what its checks ask for. */
async function importAndFix(editor: Page): Promise<string> {
  await editor.goto(`${cms.url}/admin/import`);
  await editor.getByLabel('Files').setInputFiles(path.resolve(import.meta.dirname, '../import/fixtures/scalp-dots.docx'));
  await button(editor, 'Import').click();
  await editor.getByText(/\d+ to fix before it can be published/).waitFor();
  await editor.getByRole('main').getByRole('link').last().click();
  await editor.getByText('To fix (4)').waitFor();
  await editor.getByLabel('Answer').fill('Dots of ink can look like shaved hair [@source-study].');
  await editor.getByLabel('Key points').fill('They fade.\nThey can be made again.\nThey are no hair.');
  await relate(editor, 'topics', 'Micropigmentation');
  await editor.getByLabel('Next review').fill('11/22/2027');
  await editor.keyboard.press('Tab');
  await editor.getByText('Nothing to fix').waitFor();
  await button(editor, 'Save').click();
  await said(editor, /Saved/);
  return new URL(editor.url()).pathname.split('/').at(-1) ?? '';
}

test('an editor’s day: import, fix, review, sign, plan, live, change, sign again, withdraw', async () => {
  const editor = await openAdmin(browser, cms, 'ed@example.org');
  const reviewer = await openAdmin(browser, cms, 'rea@example.org');
  const guide = await importAndFix(editor);
  const edit = (page: Page) => page.goto(`${cms.url}/admin/content-manager/collection-types/api::guide.guide/${guide}`);

  await choose(editor, 'Send for review…');
  await button(editor, 'Send for review').click();
  await said(editor, /Sent for review/);

  await reviewer.goto(`${cms.url}/admin`);
  await reviewer.getByText(/Read and sign: from Ed Person/).waitFor();
  await edit(reviewer);
  await button(reviewer, 'Sign…').click();
  await reviewer.getByLabel('What you are').fill('Consultant dermatologist');
  await button(reviewer, 'Sign').click();
  await said(reviewer, /Signed/);

  await edit(editor);
  await choose(editor, 'Schedule…');
  await editor.getByLabel('Day').fill('2099-07-01');
  await editor.getByLabel('Time').fill('09:00');
  await editor.getByText(/1 July 2099, 09:00 in London/).waitFor();
  await button(editor, 'Plan the publication').click();
  await editor.getByText(/Will be published: 1 Jul 2099, 09:00/).waitFor();
  fallDue(cms, guide);
  await editor.getByText(/^Live at/).waitFor();
  const [address] = (await readLog(cms)).flatMap(({ documentId, slug }) => (documentId === guide ? [`/guides/${slug}/`] : []));
  expect(await (await visit(site, address ?? '')).text()).toContain('Consultant dermatologist');

  await editor.getByLabel('Answer').fill('Dots of ink may look like shaved hair [@source-study].');
  await editor.getByText('The form has changes that aren’t saved.').waitFor();
  await button(editor, 'Save').click();
  await said(editor, /Saved/);
  await editor.getByText('Changed since published').waitFor();
  await editor.getByText(/it changed since Rea Person reviewed it/).waitFor();

  await choose(editor, 'Withdraw…');
  await editor.getByText('Redirect:').click();
  await editor.getByLabel('Leads to').fill('/guides/guide-next/');
  await editor.getByRole('textbox', { name: 'Why' }).fill('Another guide says it better.');
  await button(editor, 'Withdraw now').click();
  await said(editor, /Withdrawn/);
  await shows(site, (await readState(cms)).seq);
  const moved = await visit(site, address ?? '');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/guides/guide-next/']);
}, 180_000);
