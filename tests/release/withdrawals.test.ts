import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin, type Answer } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readLog, readState } from '../support/log-client.ts';
import { figureFields } from '../support/pictures.ts';
import { guideFields, paragraph, questionFields, sourceFields, topicFields } from '../support/sample-documents.ts';
import { shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let admin: Admin;
let topic: string;

const REASON = 'A newer trial showed the opposite.';

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  site = await startSite(cms);
  topic = await live('topic', topicFields('one'));
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

/** Publishes and gives the documentId. */
async function live(type: string, fields: object): Promise<string> {
  const documentId = await admin.create(type, fields);
  expect(await admin.publish(type, documentId)).toMatchObject({ status: 200 });
  return documentId;
}
const liveGuide = (name: string, fields: object = {}): Promise<string> => live('guide', { ...guideFields(name, [topic]), ...fields });
const siteIsUpToDate = async (): Promise<void> => shows(site, (await readState(cms)).seq);
const html = async (page: string): Promise<string> => (await visit(site, page)).text();
const message = ({ body }: Answer): string => (body as { error: { message: string } }).error.message;
const list = async (): Promise<string> => (await html('/guides/')) + (await html('/sitemap-0.xml')) + (await html('/a-z/'));

test('gone: the address says why, and nothing leads there', async () => {
  const guide = await liveGuide('gone');
  expect((await admin.withdraw('guide', guide, { kind: 'gone', reason: REASON })).status).toBe(200);
  await siteIsUpToDate();
  const page = await visit(site, '/guides/guide-gone/');
  expect([page.status, await page.text()]).toEqual([410, expect.stringContaining(REASON)]);
  expect(await list()).not.toContain('guide-gone');
  const shortId = String((await admin.read('guide', guide, 'draft'))?.['shortId']);
  const held = ['/guides/guide-gone/leaflet/', '/embed/guide-gone/', '/api/v1/guides/guide-gone.json', `/g/${shortId}/`];
  for (const path of held) {
    const answer = await visit(site, path);
    expect([path, answer.status, await answer.text()]).toEqual([path, 410, expect.stringContaining(REASON)]);
  }
  for (const path of ['/changes/', '/feeds/all.xml', '/feeds/all.json']) expect(await html(path)).toContain(REASON);
});

test('redirect: the address leads to another page, straight, also when that one moves', async () => {
  const next = await liveGuide('next');
  const guide = await liveGuide('redirected');
  const to = { kind: 'redirect', target: '/guides/guide-next/', reason: REASON };
  expect((await admin.withdraw('guide', guide, to)).status).toBe(200);
  await admin.publish('guide', next, { slug: 'guide-next-2' });
  await siteIsUpToDate();
  for (const old of ['/guides/guide-redirected/', '/guides/guide-next/']) {
    const page = await visit(site, old);
    expect([old, page.status, page.headers.get('location')]).toEqual([old, 301, '/guides/guide-next-2/']);
    const leaflet = await visit(site, `${old}leaflet/`);
    expect([leaflet.status, leaflet.headers.get('location')]).toEqual([301, '/guides/guide-next-2/leaflet/']);
  }
  const shortId = String((await admin.read('guide', guide, 'draft'))?.['shortId']);
  expect((await visit(site, `/g/${shortId}/`)).headers.get('location')).toBe('/guides/guide-next-2/');
});

test('notice: the page stays readable, says first that it was withdrawn, and is in no list', async () => {
  const guide = await liveGuide('notice', { answer: 'What it used to say.' });
  expect((await admin.withdraw('guide', guide, { kind: 'notice', reason: REASON })).status).toBe(200);
  await siteIsUpToDate();
  const page = await visit(site, '/guides/guide-notice/');
  const whole = await page.text();
  const text = whole.slice(whole.indexOf('<main'));
  expect(page.status).toBe(200);
  expect(whole).toContain('content="noindex"');
  expect(text.indexOf(REASON)).toBeGreaterThan(0);
  expect(text.indexOf(REASON)).toBeLessThan(text.indexOf('What it used to say.'));
  expect(whole).not.toContain('application/ld+json');
  expect(await list()).not.toContain('guide-notice');
  for (const path of ['/guides/guide-notice/leaflet/', '/embed/guide-notice/']) expect(await html(path)).toContain(REASON);
  expect(JSON.parse(await html('/api/v1/guides/guide-notice.json'))).toMatchObject({ status: 'withdrawn', withdrawal: { reason: REASON } });
});

test('a withdrawal that would lead nowhere is refused, and nothing changes', async () => {
  const guide = await liveGuide('kept');
  const before = await readState(cms);
  const redirect = (target: string) => admin.withdraw('guide', guide, { kind: 'redirect', target, reason: REASON });
  expect(message(await redirect('/guides/no-such-guide/'))).toContain('is no page of this site now');
  expect(message(await redirect('/guides/guide-kept/'))).toContain('can’t redirect to itself');
  for (const target of ['//evil.example/', 'https://evil.example/', 'javascript:alert(1)'])
    expect((await redirect(target)).status).toBe(400);
  expect((await admin.withdraw('guide', guide, { kind: 'gone', reason: 'no' })).status).toBe(400);
  const source = await live('source', sourceFields('kept'));
  expect(message(await admin.withdraw('source', source, { kind: 'notice', reason: REASON }))).toContain('has no page of its own');
  const draft = await admin.create('guide', guideFields('draft', [topic]));
  expect(message(await admin.withdraw('guide', draft, { kind: 'gone', reason: REASON }))).toContain('isn’t published');
  expect((await readState(cms)).seq).toBe(before.seq + 1);
});

test('where a document is used is told before it is withdrawn', async () => {
  const guide = await liveGuide('used');
  const link = { type: 'link', url: '/guides/guide-used/#x', children: [{ type: 'text', text: 'there' }] };
  await live('question', questionFields('used', guide));
  await liveGuide('naming', { relatedGuides: { set: [{ documentId: guide }] } });
  await liveGuide('linking', { body: [{ __component: 'blocks.prose', content: [{ type: 'paragraph', children: [link] }] }] });
  const { body } = await admin.send('GET', `/editorial/where-used/guide/${guide}`);
  expect((body as { dependants: { name: string; uses: string[] }[] }).dependants.map(({ name, uses }) => [name, ...uses])).toEqual([
    ['question → Question used (question-used)', 'needs'],
    ['guide → Guide naming (guide-naming)', 'names'],
    ['guide → Guide linking (guide-linking)', 'links'],
  ]);
  expect(message(await admin.withdraw('guide', guide, { kind: 'gone', reason: REASON }))).toContain('question → Question used');
});

test('urgent: what others need is withdrawn all the same, live within five seconds, and they show it as text', async () => {
  const source = await live('source', sourceFields('urgent'));
  const cited = await liveGuide('citing', { answer: 'So it is [@source-urgent].' });
  const group = { __component: 'blocks.question-group', questions: {} };
  const guide = await liveGuide('urgent');
  const question = await live('question', questionFields('urgent', guide));
  await liveGuide('showing', { body: [{ ...group, questions: { set: [{ documentId: question }] } }] });
  await siteIsUpToDate();

  const urgently = (type: string, documentId: string) => admin.withdraw(type, documentId, { kind: 'gone', reason: REASON }, true);
  const begun = performance.now();
  const answer = await urgently('guide', guide);
  expect(answer).toMatchObject({ status: 200, body: { dependants: [{ uses: ['needs'] }] } });
  await expect.poll(async () => (await visit(site, '/guides/guide-urgent/')).status, { timeout: 5000, interval: 20 }).toBe(410);
  console.log(`urgent withdrawal live for a polling reader after ${Math.round(performance.now() - begun)} ms`);
  expect((await readLog(cms)).at(-1)).toMatchObject({ urgent: true, action: 'withdrawn' });

  expect((await urgently('question', question)).status).toBe(200);
  expect((await urgently('source', source)).status).toBe(200);
  await siteIsUpToDate();
  expect((await visit(site, '/questions/question-urgent/')).status).toBe(410);
  expect(await html('/guides/guide-showing/')).toContain('(one question withdrawn)');
  expect(await html('/guides/guide-citing/')).toContain('(source withdrawn)');
  expect(message(await admin.publish('guide', cited))).toContain('names no published source');
});

test('revert: the revision before is live again at once, and unpublished work is kept', async () => {
  const guide = await liveGuide('revert', { answer: 'The first answer.', body: [await figureFields(admin)] });
  await admin.publish('guide', guide, {
    answer: 'A wrong answer.',
    body: [{ __component: 'blocks.prose', content: [paragraph('Wrong.')] }],
  });
  const revert = () => admin.send('POST', '/editorial/revert', { type: 'guide', documentId: guide, reason: REASON });
  expect(await revert()).toMatchObject({ status: 200, body: { revision: 1 } });
  await siteIsUpToDate();
  const page = await html('/guides/guide-revert/');
  expect(page).toContain('The first answer.');
  expect(page).toContain('<figure');
  expect(page).toContain(`Put back to revision 1. ${REASON}`);
  const rows = (await readLog(cms)).filter(({ documentId }) => documentId === guide);
  expect(rows.map(({ revision, urgent, changeKind }) => [revision, urgent, changeKind])).toEqual([
    [1, false, 'major'],
    [2, false, 'minor'],
    [3, true, 'major'],
  ]);
  expect(rows[2]?.contentHash).toBe(rows[0]?.contentHash);
  expect(await admin.read('guide', guide, 'draft')).toMatchObject({ answer: 'The first answer.' });

  await admin.update('guide', guide, { answer: 'Not yet finished.' });
  expect(
    (await admin.send('POST', '/editorial/revert', { type: 'guide', documentId: guide, reason: 'It was right after all.' })).status,
  ).toBe(200);
  expect(await admin.read('guide', guide, 'published')).toMatchObject({ answer: 'A wrong answer.' });
  expect(await admin.read('guide', guide, 'draft')).toMatchObject({ answer: 'Not yet finished.' });
});

test('a document with one revision has nothing to go back to', async () => {
  const guide = await liveGuide('single');
  const answer = await admin.send('POST', '/editorial/revert', { type: 'guide', documentId: guide, reason: REASON });
  expect(message(answer)).toContain('has no earlier revision');
});

test('a retracted source is flagged on every page that cites it, and no new text may lean on it', async () => {
  const source = await live('source', sourceFields('shaky'));
  const guide = await liveGuide('leaning', { answer: 'So it is [@source-shaky].' });
  await siteIsUpToDate();
  expect(await html('/guides/guide-leaning/')).not.toContain('has been retracted');
  await admin.publish('source', source, { retracted: true });
  await siteIsUpToDate();
  expect(await html('/guides/guide-leaning/')).toContain('A source of this page has been retracted.');
  expect(message(await admin.publish('guide', guide))).toContain('The source “source-shaky” was retracted.');
  const { body } = await admin.send('GET', `/editorial/where-used/source/${source}`);
  expect(body).toMatchObject({ dependants: [{ name: 'guide → Guide leaning (guide-leaning)', uses: ['cites'] }] });
});

test('synonyms and redirects are content: published, they work; withdrawn, their addresses say so', async () => {
  await liveGuide('zebra', { title: 'Stripes on the scalp', aliases: 'zebra' });
  await siteIsUpToDate();
  const synonyms = (): Promise<string> => html('/search/manifest.json');
  expect(await synonyms()).not.toContain('quagga');
  await live('synonym-set', { title: 'Zebra', terms: 'zebra\nquagga' });
  const redirect = await live('redirect', { title: 'Printed', from: '/zebra/', to: '/guides/guide-zebra/' });
  await siteIsUpToDate();
  expect(await synonyms()).toContain('quagga');
  const page = await visit(site, '/zebra/');
  expect([page.status, page.headers.get('location')]).toEqual([301, '/guides/guide-zebra/']);
  await admin.unpublish('redirect', redirect);
  await siteIsUpToDate();
  // Somebody may have printed it.
  const gone = await visit(site, '/zebra/');
  expect(gone.status).toBe(410);
  expect(await gone.text()).toContain('This address leads nowhere now');
});

test('a role that may not publish may not withdraw or revert', async () => {
  const guide = await liveGuide('roles');
  const roles = (await admin.send('GET', '/admin/roles')).body as { data: { id: number; code: string }[] };
  const author = roles.data.find(({ code }) => code === 'strapi-author')?.id;
  const person = { firstname: 'An', lastname: 'Author', email: 'author@example.org', roles: [author] };
  const created = await admin.send('POST', '/admin/users', person);
  expect(created).toMatchObject({ status: 201 });
  const made = created.body as { data: { registrationToken: string } };
  const userInfo = { firstname: 'An', lastname: 'Author', password: 'A-long-password-2' };
  const registered = await fetch(`${cms.url}/admin/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ registrationToken: made.data.registrationToken, userInfo }),
  });
  const { data } = (await registered.json()) as { data: { token: string } };
  const call = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${data.token}` };
    return fetch(`${cms.url}/editorial/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const withdrawal = { kind: 'gone', reason: REASON };
  expect((await call('withdraw', { type: 'guide', documentId: guide, urgent: true, withdrawal })).status).toBe(403);
  expect((await call('revert', { type: 'guide', documentId: guide, reason: REASON })).status).toBe(403);
  expect(await admin.read('guide', guide, 'published')).not.toBeNull();
});
