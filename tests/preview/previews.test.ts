import { DatabaseSync } from 'node:sqlite';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { freePort, startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { guideFields, paragraph, termFields, topicFields } from '../support/sample-documents.ts';
import { PUBLIC_ORIGIN, shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let admin: Admin;
let topic: string;

beforeAll(async () => {
  const previewPort = await freePort();
  cms = await startCms({ previewUrl: `http://127.0.0.1:${previewPort}` });
  admin = await signIn(cms);
  site = await startSite(cms, cms.dataDir, previewPort);
  topic = await admin.create('topic', topicFields('live', 'Live topic'));
  await admin.publish('topic', topic);
  await shows(site, (await readState(cms)).seq);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

/** The address that Strapi's own preview button opens. */
async function draftUrl(type: string, documentId: string): Promise<string> {
  const { body } = await admin.send('GET', `/content-manager/preview/url/api::${type}.${type}?documentId=${documentId}&status=draft`);
  return (body as { data: { url: string } }).data.url;
}

async function shareUrl(documentId: string): Promise<string> {
  const { status, body } = await admin.send('POST', '/editorial/shares', { type: 'guide', documentId, days: 7 });
  expect(status).toBe(200);
  return (body as { url: string }).url;
}

async function look(url: string): Promise<{ status: number; html: string; headers: Headers }> {
  const response = await fetch(url, { redirect: 'manual' });
  return { status: response.status, html: await response.text(), headers: response.headers };
}

const linkOf = (url: string): string => new URL(url).pathname.split('/')[2] ?? '';

test('an editor sees the saved draft in the real page, with its picture, and each save at once; readers see nothing', async () => {
  const body = [{ __component: 'blocks.prose', content: [paragraph('Words of a quokka.')] }, await figureFields(admin)];
  const guide = await admin.create('guide', { ...guideFields('seen', [topic], 'Quokkas'), body });
  const url = await draftUrl('guide', guide);
  const { status, html, headers } = await look(url);
  expect([status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([200, 'no-store', 'noindex, nofollow']);
  expect(headers.get('content-security-policy')).toContain(`frame-ancestors ${cms.url}`);
  expect(html).toMatch(/<h1[^>]*>\s*Quokkas/);
  expect(html).toContain('Words of a quokka.');
  expect(html).toContain('Live topic');
  expect(html).toContain('Draft, not published.');
  const [picture = ''] = /\/preview\/[^"\s]+\/media\/[^"\s]+\.webp/.exec(html) ?? [];
  expect((await fetch(site.previewUrl + picture)).headers.get('content-type')).toBe('image/webp');

  const before = performance.now();
  await admin.update('guide', guide, { title: 'Wombats' });
  expect((await look(url)).html).toMatch(/<h1[^>]*>\s*Wombats/);
  expect(performance.now() - before).toBeLessThan(2000);

  expect((await visit(site, '/guides/guide-seen/')).status).toBe(404);
  expect((await fetch(`${site.previewUrl}${picture.slice(picture.indexOf('/media/'))}`, { redirect: 'manual' })).status).toBe(303);
  expect((await look(`${site.previewUrl}/guides/guide-seen/`)).headers.get('location')).toBe(`${PUBLIC_ORIGIN}/guides/guide-seen/`);
}, 60_000);

test('a draft that has hardly begun is shown with placeholders; a term on the page of the glossary', async () => {
  const begun = await admin.create('guide', { title: 'Just begun', slug: 'just-begun', body: [] });
  expect((await look(await draftUrl('guide', begun))).html).toMatch(/fields are missing[\s\S]*Just begun[\s\S]*No answer is written yet/);
  const url = await draftUrl('term', await admin.create('term', termFields('new', [], 'Newest term')));
  expect(url).toMatch(/#term-new$/);
  expect((await look(url)).html).toContain('Newest term');
});

test('a shared preview is the draft of that moment, and ends when it is revoked or over', async () => {
  const guide = await admin.create('guide', guideFields('shared', [topic], 'First words'));
  const [shared, second] = [await shareUrl(guide), await shareUrl(guide)];
  await admin.update('guide', guide, { title: 'Second words' });
  expect((await look(shared)).html).toContain('First words');
  expect((await look(shared)).html).not.toContain('Second words');

  const { body } = await admin.send('GET', `/editorial/shares/guide/${guide}`);
  const { shares } = body as { shares: { id: number }[] };
  expect(JSON.stringify(body)).not.toContain(linkOf(shared));
  const newest = { type: 'guide', documentId: guide, id: shares[0]?.id };
  expect((await admin.send('POST', '/editorial/shares/revoke', { ...newest, type: 'topic', documentId: topic })).status).toBe(404);
  expect((await look(second)).status).toBe(200);
  expect((await admin.send('POST', '/editorial/shares/revoke', newest)).status).toBe(200);
  expect(await look(second)).toMatchObject({ status: 410, html: expect.stringContaining('The editors have ended this shared preview.') });

  const database = new DatabaseSync(path.join(cms.dataDir, 'cms', 'cms.db'));
  database.exec(`update preview_share set expires_at = '2026-01-01T00:00:00.000Z' where revoked_at is null`);
  database.close();
  expect(await look(shared)).toMatchObject({ status: 410, html: expect.stringContaining('This shared preview has ended.') });
});

test('no other link opens anything', async () => {
  const mine = linkOf(await draftUrl('guide', await admin.create('guide', guideFields('mine', [topic], 'My draft'))));
  const other = await admin.create('guide', guideFields('other', [topic], 'Another draft'));
  const [, claims = '', signature = ''] = mine.split('.');
  const changed = JSON.parse(Buffer.from(claims, 'base64url').toString()) as object;
  const forOther = Buffer.from(JSON.stringify({ ...changed, d: other })).toString('base64url');
  const wrong = [
    `d.${forOther}.${signature}`,
    `d.${claims}.${'A'.repeat(43)}`,
    `s.${'A'.repeat(43)}`,
    'd.',
    other,
    `..%2f..%2fdrafts%2f${other}`,
  ];
  for (const link of wrong) expect([link, (await look(`${site.previewUrl}/preview/${link}/`)).status]).toEqual([link, 404]);
  for (const link of wrong) expect((await look(`${site.previewUrl}/preview/${link}/`)).html).not.toContain('Another draft');
  expect((await fetch(`${site.previewUrl}/preview/${mine}/`, { method: 'POST' })).status).toBe(405);
});
