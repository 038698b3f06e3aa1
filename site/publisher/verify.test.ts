import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Store } from './store.ts';
import { brokenLinks } from './verify.ts';

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
      [url, { sha256: await store.put(new TextEncoder().encode(html)), status: 200, type: 'text/html; charset=utf-8' }] as const,
  );
  return { files: Object.fromEntries(await Promise.all(entries)), redirects: { '/old/': '/a/' } };
};

test('links to pages, parts of pages, redirects and other sites are fine', async () => {
  const release = await releaseOf({
    '/a/': '<h2 id="x">x</h2><a href="#x">x</a>',
    '/b/': '<a href="/a/#x"></a><a href="/old/"></a><a href="https://example.org/a"></a><img src="//x.test/y">',
  });
  expect(await brokenLinks(store, release)).toEqual([]);
});

test('a missing page and a missing part are named', async () => {
  const release = await releaseOf({ '/a/': '<a href="#nowhere"></a><a href="/gone/?q=1&amp;r=2"></a>', '/b/': '<a href="/a/#part"></a>' });
  expect(await brokenLinks(store, release)).toEqual([
    '/a/ links to #nowhere, but that page has no such part',
    '/a/ links to /gone/?q=1&r=2, which is not in the release',
    '/b/ links to /a/#part, but that page has no such part',
  ]);
});
