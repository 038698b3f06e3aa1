import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Store } from './store.ts';
import { brokenLinks, brokenPromises, lostRedirects } from './verify.ts';

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'verify-'));
  store = new Store(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const releaseOf = async (pages: Record<string, string>) => {
  const entries = Object.entries(pages).map(
    async ([url, html]) =>
      [url, { sha256: store.put(new TextEncoder().encode(html)), status: 200, type: 'text/html; charset=utf-8' }] as const,
  );
  return { files: Object.fromEntries(await Promise.all(entries)), redirects: { '/old/': '/a/' } };
};

test('links to pages, parts of pages, redirects and other sites are fine', async () => {
  const release = await releaseOf({
    '/a/': '<h2 id="x">x</h2><a href="#x">x</a>',
    '/b/': '<a href="/a/#x"></a><a href="/old/"></a><a href="https://example.org/a"></a><img src="//x.test/y">',
  });
  expect([...(await brokenLinks(store, release))]).toEqual([]);
});

test('a page without its last slash is the page, as the server has it', async () => {
  const release = await releaseOf({ '/a/': '<a href="/b"></a><a href="/old"></a><a href="/b/#100%"></a>', '/b/': '<p id="100%">' });
  expect([...(await brokenLinks(store, release))]).toEqual([]);
});

test('pages with a missing page or a missing part are named', async () => {
  const release = await releaseOf({
    '/a/': '<a href="/gone/?q=1&amp;r=2"></a>',
    '/b/': '<a href="/a/#part"></a>',
    '/c/': '<a href="#nowhere"></a>',
    '/d/': '<a href="/a/"></a>',
  });
  expect(Object.fromEntries(await brokenLinks(store, release))).toEqual({
    '/a/': '/a/ links to /gone/?q=1&r=2, which is not in the release',
    '/b/': '/b/ links to /a/#part, but that page has no such part',
    '/c/': '/c/ links to #nowhere, but that page has no such part',
  });
});

test('beside a release that passed, a page that stayed is still read when something is lost to which it may lead', async () => {
  const links = { '/b/': '<a href="/a/#x"></a>', '/c/': '<a href="/old/"></a>' };
  const passed = await releaseOf({ '/a/': '<p id="x">', ...links });
  const same = await releaseOf({ '/a/': '<p id="x">anew, with more<p id="y">', ...links });
  expect([...(await brokenLinks(store, same, passed))]).toEqual([]);
  const withoutPart = await releaseOf({ '/a/': '<p id="y">', ...links });
  expect([...(await brokenLinks(store, withoutPart, passed)).keys()]).toEqual(['/b/']);
  const withoutPage = await releaseOf(links);
  expect([...(await brokenLinks(store, withoutPage, passed)).keys()]).toEqual(['/b/']);
  const withoutRedirect = { ...passed, redirects: {} };
  expect([...(await brokenLinks(store, withoutRedirect, passed)).keys()]).toEqual(['/c/']);
  const changed = await releaseOf({ '/a/': '<p id="x">', ...links, '/c/': '<a href="/nowhere/"></a>' });
  expect([...(await brokenLinks(store, changed, passed)).keys()]).toEqual(['/c/']);
});

test('redirects that lead nowhere are found', async () => {
  const { files } = await releaseOf({ '/a/': '' });
  expect(lostRedirects({ files, redirects: { '/one/': '/a/#x', '/two/': '/nowhere/', '/three/': '/a' } })).toEqual(['/two/']);
});

test('an address that was published once must show a page, lead to one, or say why there is nothing', async () => {
  const { files } = await releaseOf({ '/a/': '', '/gone/': '' });
  const release = {
    files: { ...files, '/gone/': { ...files['/gone/']!, status: 410 } },
    redirects: { '/old/': '/a/#x', '/slashless/': '/a', '/lost/': '/nowhere/', '/to-gone/': '/gone/' },
  };
  expect(brokenPromises(['/a/', '/gone/', '/old/', '/slashless/'], release)).toEqual([]);
  expect(brokenPromises(['/never/', '/lost/', '/to-gone/'], release)).toEqual([
    '/never/ was published once and would now answer 404',
    '/lost/ was published once and would now answer a redirect to /nowhere/, which answers 404',
    '/to-gone/ was published once and would now answer a redirect to /gone/, which answers 410',
  ]);
});

test('the page at an address that leads on is not read for links: where it leads is checked by itself', async () => {
  const release = await releaseOf({ '/a/': '', '/old/': '<a href="/nowhere/"></a>' });
  expect([...(await brokenLinks(store, release))]).toEqual([]);
});

class CountingStore extends Store {
  reads = 0;
  override read(name: string): Promise<Buffer> {
    this.reads++;
    return super.read(name);
  }
}

test('after a start, what an earlier process kept of this release saves reading every page for the first change', async () => {
  const passed = await releaseOf({ '/a/': '<p id="x"><p id="y">', '/b/': '<a href="/a/#x"></a>', '/c/': '' });
  const changed = await releaseOf({ '/a/': '<p id="x">', '/b/': '<a href="/a/#x"></a>', '/c/': '' });
  const lost = await releaseOf({ '/a/': '<p id="y">', '/b/': '<a href="/a/#x"></a>', '/c/': '' });
  const file = path.join(folder, 'links.json');
  /** What another process finds wrong, and how many pages it reads for that. */
  const checked = async (release: string, content: typeof passed) => {
    vi.resetModules();
    const { brokenLinks: check, recallLinks } = await import('./verify.ts');
    await recallLinks(file, release);
    const counting = new CountingStore(folder);
    return { wrong: [...(await check(counting, content, passed)).keys()], reads: counting.reads };
  };
  vi.resetModules();
  const { brokenLinks: check, keepLinks } = await import('./verify.ts');
  await keepLinks(file, 'early');
  expect((await checked('early', changed)).reads).toBe(4);
  await check(store, passed);
  await keepLinks(file, 'first');

  expect(await checked('first', changed)).toEqual({ wrong: [], reads: 2 });
  expect(await checked('first', lost)).toEqual({ wrong: ['/b/'], reads: 4 });
  expect(await checked('another', changed)).toEqual({ wrong: [], reads: 4 });
});
