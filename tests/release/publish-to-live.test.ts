import { afterAll, beforeAll, expect, test } from 'vitest';
import { signIn, type Admin } from '../support/cms-admin.ts';
import { startCms, type Cms } from '../support/cms-process.ts';
import { readState } from '../support/log-client.ts';
import { guideFields, sourceFields, topicFields } from '../support/sample-documents.ts';
import { PUBLIC_ORIGIN, shows, startSite, visit, type Site } from '../support/site-process.ts';

let cms: Cms;
let site: Site;
let admin: Admin;
let topic: string;

const live = async (): Promise<void> => shows(site, (await readState(cms)).seq);

beforeAll(async () => {
  cms = await startCms();
  admin = await signIn(cms);
  site = await startSite(cms);
  topic = await admin.create('topic', topicFields('one'));
  await admin.publish('topic', topic);
});
afterAll(async () => {
  await site.stop();
  await cms.stop();
});

const html = async (page: string): Promise<string> => (await visit(site, page)).text();

test('a published guide is live, with its revision and its sources, and a draft is not', async () => {
  const source = await admin.create('source', sourceFields('a'));
  await admin.publish('source', source);
  const guide = await admin.create('guide', { ...guideFields('a', [topic]), answer: 'The answer [@source-a].' });
  await live();
  expect((await visit(site, '/guides/guide-a/')).status).toBe(404);
  await admin.publish('guide', guide);
  await live();
  const page = await html('/guides/guide-a/');
  expect(page).toContain('<meta name="revision" content="1"');
  expect(page).toContain(`<link rel="canonical" href="${PUBLIC_ORIGIN}/guides/guide-a/"`);
  expect(page).toMatch(/href="#source-1"/);
  expect(page).toContain('Source a');
  expect(await html('/sitemap-0.xml')).toContain(`${PUBLIC_ORIGIN}/guides/guide-a/`);
});

test('an unpublished change stays out; publishing it moves the revision', async () => {
  const guide = await admin.create('guide', guideFields('b', [topic]));
  await admin.publish('guide', guide);
  await live();
  await admin.update('guide', guide, { title: 'A secret draft' });
  expect(await html('/guides/guide-b/')).not.toContain('A secret draft');
  await admin.publish('guide', guide);
  await live();
  const page = await html('/guides/guide-b/');
  expect(page).toContain('A secret draft');
  expect(page).toContain('<meta name="revision" content="2"');
});

test('a changed slug leads on, permanently', async () => {
  const guide = await admin.create('guide', guideFields('c', [topic]));
  await admin.publish('guide', guide);
  await admin.publish('guide', guide, { slug: 'guide-renamed' });
  await live();
  const old = await visit(site, '/guides/guide-c/');
  expect([old.status, old.headers.get('location')]).toEqual([301, '/guides/guide-renamed/']);
  expect((await visit(site, '/guides/guide-renamed/')).status).toBe(200);
});

test('a withdrawn guide answers 410 with the reason and is gone from lists, sitemap and search', async () => {
  const guide = await admin.create('guide', guideFields('d', [topic], 'A guide to be withdrawn'));
  await admin.publish('guide', guide);
  await live();
  expect(await html('/guides/')).toContain('A guide to be withdrawn');
  await admin.unpublish('guide', guide);
  await live();
  const gone = await visit(site, '/guides/guide-d/');
  expect(gone.status).toBe(410);
  const page = await gone.text();
  expect(page).toContain('Withdrawn by the editors');
  expect(page).toMatch(/<meta name="robots" content="noindex/);
  for (const list of ['/guides/', '/a-z/', '/sitemap-0.xml', '/topics/topic-one/']) expect(await html(list)).not.toContain('guide-d');
  const manifest = (await (await visit(site, '/search/manifest.json')).json()) as { index: string; texts: string[] };
  expect(manifest.texts.length).toBeGreaterThan(0);
  for (const file of [manifest.index, ...manifest.texts]) expect(await html(file)).not.toContain('guide-d');
});

test('published again, it is back at its address', async () => {
  const guide = await admin.create('guide', guideFields('e', [topic]));
  await admin.publish('guide', guide);
  await admin.unpublish('guide', guide);
  await admin.publish('guide', guide);
  await live();
  expect((await visit(site, '/guides/guide-e/')).status).toBe(200);
});

test('a link to a page that was withdrawn becomes text', async () => {
  const target = await admin.create('guide', guideFields('target', [topic]));
  await admin.publish('guide', target);
  const link = { type: 'link', url: '/guides/guide-target/', children: [{ type: 'text', text: 'the other guide' }] };
  const body = [
    {
      __component: 'blocks.prose',
      content: [{ type: 'paragraph', children: [{ type: 'text', text: 'See ' }, link, { type: 'text', text: '' }] }],
    },
  ];
  const guide = await admin.create('guide', { ...guideFields('linking', [topic]), body });
  await admin.publish('guide', guide);
  await live();
  expect(await html('/guides/guide-linking/')).toContain('href="/guides/guide-target/"');
  await admin.unpublish('guide', target);
  await live();
  const page = await html('/guides/guide-linking/');
  expect(page).not.toContain('href="/guides/guide-target/"');
  expect(page).toContain('the other guide');
});

test('every answer carries the security headers, and pages a policy without inline code', async () => {
  const response = await visit(site, '/');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('set-cookie')).toBeNull();
});

test('a change renders what shows it and nothing else, and a restart renders nothing', async () => {
  const renderedLast = (): number => Number(/(\d+) files rendered/.exec(site.output().split('live: ').at(-1) ?? '')?.[1]);
  const quiet = await admin.create('guide', guideFields('quiet', [topic], 'Zoster, far from the others'));
  await admin.publish('guide', quiet);
  await live();
  const restarted = async (): Promise<void> => {
    await site.stop();
    site = await startSite(cms);
    await expect.poll(() => site.output(), { timeout: 30_000 }).toContain('live: ');
  };
  await restarted();
  expect(renderedLast()).toBe(0);

  const rendered = async (type: string, documentId: string, fields: object): Promise<number> => {
    const releases = site.releases();
    await admin.publish(type, documentId, fields);
    await expect.poll(() => site.releases()).toBeGreaterThan(releases);
    return renderedLast();
  };
  const everything = await rendered('topic', topic, { summary: 'Which every page has in its menu.' });
  const touched = await rendered('guide', quiet, { answer: 'Said otherwise.' });
  expect(touched).toBeGreaterThan(0);
  expect(touched).toBeLessThan(everything / 2);
  expect(await html('/guides/guide-quiet/')).toContain('Said otherwise.');
  expect(await html('/topics/topic-one/')).toContain('Said otherwise.');
});
