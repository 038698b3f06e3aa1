import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAdmin } from '../support/admin-page.ts';
import { fallDue } from '../support/fall-due.ts';
import { openBrowser } from '../support/browser.ts';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { freePort, startCms, type Cms } from '../support/cms-process.ts';
import { ask, readState } from '../support/log-client.ts';
import { guideFields, paragraph, sourceFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let admin: Admin;
let browser: Browser;
let topic: string;
let editor: Page;

beforeAll(async () => {
  const previewPort = await freePort();
  cms = await startCms({ previewUrl: `http://127.0.0.1:${previewPort}` });
  admin = await signIn(cms);
  site = await startSite(cms, cms.dataDir, previewPort);
  topic = await admin.create('topic', topicFields('scars', 'Scars'));
  await admin.publish('topic', topic);
  await admin.publish(
    'source',
    await admin.create('source', { ...sourceFields('study', 'A study of scars'), url: 'https://127.0.0.1/paper' }),
  );
  browser = await openBrowser();
  editor = await openAdmin(browser, cms);
});
afterAll(async () => {
  await browser.close();
  await site.stop();
  await cms.stop();
});

const edit = (type: string, documentId: string) =>
  editor.goto(`${cms.url}/admin/content-manager/collection-types/api::${type}.${type}/${documentId}`);
const live = async (): Promise<void> => shows(site, (await readState(cms)).seq);
const publishButton = () => editor.getByRole('button', { name: /^Publish/ });

test('the checks follow the typing, lead to the field, and the Publish button says what is left', async () => {
  const body = [{ __component: 'blocks.callout', tone: 'note', title: 'A note', content: [paragraph('It fades [@nowhere].')] }];
  const guide = await admin.create('guide', { ...guideFields('faulty', [topic], 'Faulty guide'), body });
  await edit('guide', guide);
  await editor.getByText('“nowhere” names no published source.').waitFor();
  await editor.getByRole('button', { name: 'Publish (1 to fix)' }).waitFor();

  await editor.getByLabel('Answer').fill('It works in 40 % of people.');
  await editor.getByRole('button', { name: 'Publish (2 to fix)' }).waitFor();
  await editor.getByRole('button', { name: 'Body, block 1 (Callout): Text' }).click();
  await editor.locator('[id$="-error"]').filter({ hasText: 'nowhere' }).waitFor();
  expect(await editor.evaluate('document.activeElement?.getAttribute("name")')).toBe('body.0.content');

  await publishButton().click();
  await editor.getByText('2 things must be fixed first.').waitFor();
  await editor.keyboard.press('Control+Shift+Enter');
  await editor.getByLabel('Answer').fill('It works in 40 % of people [@source-study].');
  await editor.getByRole('button', { name: 'Publish (1 to fix)' }).waitFor();
  expect(await admin.read('guide', guide, 'published')).toBeNull();
  expect((await admin.read('guide', guide, 'draft'))?.['answer']).toBe('The answer in a sentence.');
}, 90_000);

test('a draft is looked at in the admin, refreshed when it is saved, and shared by a link that can be ended', async () => {
  const guide = await admin.create('guide', guideFields('looked-at', [topic], 'First title'));
  await edit('guide', guide);
  await editor.getByRole('link', { name: 'Open preview' }).click();
  const frame = editor.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1, name: 'First title' }).waitFor();
  await frame.getByText('Draft, not published.').waitFor();
  // Saved in another window.
  await admin.update('guide', guide, { title: 'Second title' });
  await frame.getByRole('heading', { level: 1, name: 'Second title' }).waitFor();

  await edit('guide', guide);
  await editor.getByRole('button', { name: 'More document actions' }).click();
  await editor.getByRole('menuitem', { name: 'Share a preview…' }).click();
  await editor.getByRole('button', { name: 'Make a link' }).click();
  const url = await editor.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
  expect(await (await fetch(url)).text()).toContain('Second title');
  await editor.getByRole('button', { name: 'End now' }).click();
  await editor.getByText('The link opens nothing any more.').waitFor();
  expect((await fetch(url)).status).toBe(410);
}, 90_000);

test('an editor sees when a publication is live, after a restart of either side too, and the home page says what waits', async () => {
  const guide = await admin.create('guide', { ...guideFields('seen', [topic], 'A guide that is live'), nextReview: '2026-01-31' });
  await admin.publish('guide', guide);
  await edit('guide', guide);
  await editor.getByText(/^Live at/).waitFor();
  await editor.getByText('The publisher serves it.').waitFor();
  expect((await visit(site, '/guides/guide-seen/')).status).toBe(200);

  const { dataDir, previewUrl } = site;
  await site.stop();
  await admin.publish('guide', guide, { title: 'A guide that waits' });
  await edit('guide', guide);
  await editor.getByText('Queued').waitFor();
  site = await startSite(cms, dataDir, Number(new URL(previewUrl).port));
  await live();
  await editor.getByText(/^Live at/).waitFor();

  const report = { path: '/guides/guide-seen/', kind: 'unclear', message: 'What does this mean?' };
  const headers = { 'Content-Type': 'application/json' };
  await ask(cms, '/api/reports', cms.secrets.REPORT_CREATE_TOKEN, { method: 'POST', headers, body: JSON.stringify(report) });
  const link = { type: 'link', url: 'https://127.0.0.1/inside', children: [{ type: 'text', text: 'here' }] };
  const body = [{ __component: 'blocks.prose', content: [{ type: 'paragraph', children: [{ type: 'text', text: 'See ' }, link] }] }];
  await admin.publish('guide', guide, { body });
  await editor.goto(`${cms.url}/admin`);
  await editor.getByText('Overdue since 31 January 2026').waitFor();
  await editor.getByText('Nothing waits for you.').waitFor();
  await editor.getByText('What does this mean?').waitFor();
  await editor.getByRole('link', { name: 'Faulty guide' }).first().waitFor();

  await editor.goto(`${cms.url}/admin/links`);
  await editor.getByText('Not looked at yet').first().waitFor();
  await editor.getByRole('button', { name: 'Look at them now' }).click();
  await editor.getByText('in a private network').first().waitFor();
}, 120_000);

test('the address follows the title, however it is typed, until somebody chooses one or it is published', async () => {
  const title = editor.getByLabel('Title').first();
  const savedAs = async (name: string): Promise<string | undefined> => {
    await editor.getByRole('button', { name: 'Save', exact: true }).click();
    const path = `/content-manager/collection-types/api::topic.topic?status=draft&filters[title][$eq]=${encodeURIComponent(name)}`;
    const found = async () => ((await admin.send('GET', path)).body as { results: { slug: string }[] }).results[0];
    await expect.poll(found).toBeDefined();
    return (await found())?.slug;
  };
  await edit('topic', 'create');
  await expect.poll(() => editor.getByLabel('Address').inputValue()).toBe('topic');
  await title.pressSequentially('Scars after sur');
  expect(await savedAs('Scars after sur')).toBe('scars-after-sur');
  await editor.getByText('Where used').waitFor();
  await title.press('End');
  await title.pressSequentially('gery, and before');
  expect(await savedAs('Scars after surgery, and before')).toBe('scars-after-surgery-and-before');
  await editor.getByLabel('Address').fill('chosen-by-hand');
  await title.fill('Scars of any age');
  expect(await savedAs('Scars of any age')).toBe('chosen-by-hand');

  const published = await admin.create('topic', { ...topicFields('', 'Hair fibres'), slug: 'hair-fibres' });
  await admin.publish('topic', published);
  await edit('topic', published);
  await editor.getByText('Readers have exactly this text.').waitFor();
  await title.fill('Fibres and sprays');
  expect(await savedAs('Fibres and sprays')).toBe('hair-fibres');
}, 60_000);

test('a refused save takes nothing out of the form, and the panel says what is true of it', async () => {
  const guide = await admin.create('guide', guideFields('contested', [topic], 'Contested guide'));
  await admin.publish('guide', guide);
  await edit('guide', guide);
  await editor.getByText('Readers have exactly this text.').waitFor();
  await editor.getByLabel('Answer').fill('What was typed here.');
  await editor.getByText('The form has changes that aren’t saved.').waitFor();
  await admin.update('guide', guide, { answer: 'What somebody else saved.' });
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.getByText('Your last save was refused: what you typed isn’t saved.').waitFor();
  expect(await editor.getByText('Readers have exactly this text.').count()).toBe(0);
  expect(await editor.getByLabel('Answer').inputValue()).toBe('What was typed here.');

  await editor.getByRole('button', { name: 'See both versions' }).click();
  await editor.getByRole('button', { name: 'Keep mine' }).click();
  await editor.getByRole('button', { name: 'Save', exact: true }).click();
  await editor.getByText('Saved document').waitFor();
  await editor.getByText('Changed since published').waitFor();
  expect((await admin.read('guide', guide, 'draft'))?.['answer']).toBe('What was typed here.');
}, 60_000);

test('a planned publication that has run shows in an open form, and what is being typed stays', async () => {
  const guide = await admin.create('guide', guideFields('planned', [topic], 'Planned guide'));
  const plan = { type: 'guide', documentId: guide, action: 'publish', day: '2099-07-01', time: '09:00' };
  expect((await admin.send('POST', '/editorial/schedule', plan)).status).toBe(200);
  await edit('guide', guide);
  await editor.getByText(/^Will be published/).waitFor();
  await editor.getByLabel('Answer').fill('Still being typed.');
  fallDue(cms, guide);
  await editor.getByText('Readers have the text as it was published before.').waitFor();
  await editor.getByText(/^Live at/).waitFor();
  await expect.poll(() => editor.getByRole('tab', { name: 'published' }).isEnabled()).toBe(true);
  expect(await editor.getByText(/^Will be published/).count()).toBe(0);
  expect(await editor.getByLabel('Answer').inputValue()).toBe('Still being typed.');
}, 60_000);
