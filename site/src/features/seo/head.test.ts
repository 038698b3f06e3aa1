import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Head from './Head.astro';
import JsonLd from './JsonLd.astro';
import type { PageMeta } from './page-meta.ts';
import { siteFrame } from './published.fixture.ts';

const meta: PageMeta = { title: 'Strip scars', description: 'A “line” & more', path: '/guides/strip-scars/' };

const render = async (over: Partial<PageMeta> = {}): Promise<string> => {
  const container = await AstroContainer.create();
  return container.renderToString(Head, { props: { site: siteFrame, meta: { ...meta, ...over } } });
};

test('the head names the page, its address and what it answers', async () => {
  const html = await render();
  expect(html).toMatch(/<title[^>]*>Strip scars · Scalpwise<\/title>/);
  expect(html).toMatch(/rel="canonical" href="https:\/\/scalpwise\.example\/guides\/strip-scars\/"/);
  expect(html).toMatch(/name="description" content="A “line” &amp; more"/);
  expect(html).toMatch(/property="og:title" content="Strip scars"/);
});

test('a title that search engines would cut goes without the site’s name', async () => {
  const long = 'Can we try for a baby while I take finasteride or dutasteride?';
  expect(await render({ title: long })).toMatch(new RegExp(`<title[^>]*>${long.replace('?', '\\?')}</title>`));
});

test('a revision stands only on a document’s own page', async () => {
  expect(await render()).not.toContain('name="revision"');
  expect(await render({ revision: 7 })).toMatch(/name="revision" content="7"/);
});

test('a page that search engines should leave out names no address for them', async () => {
  const html = await render({ noindex: true });
  expect(html).toMatch(/name="robots" content="noindex"/);
  expect(html).not.toContain('canonical');
});

test('structured data can’t close its element, and reads back as it was', async () => {
  const data = { name: '</script><script>alert(1)</script>' };
  const container = await AstroContainer.create();
  const html = await container.renderToString(JsonLd, { props: { data } });
  const [, json = ''] = /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(html) ?? [];
  expect(JSON.parse(json)).toEqual(data);
  expect(html.match(/<script/g)).toHaveLength(1);
});
