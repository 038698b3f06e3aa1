/** The open side of the site, read by programs that nobody here wrote. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import jsQR from 'jsqr';
import { LinkChecker, LinkState } from 'linkinator';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { launchSite } from '../support/launch-site.ts';
import { PUBLIC_ORIGIN } from '../support/site-process.ts';

const folder = (): string => process.env['RELEASE_DIR'] ?? '';
const text = async (url: string): Promise<string> => (await fetch(launchSite() + url)).text();
const json = async (url: string): Promise<unknown> => JSON.parse(await text(url)) as unknown;
/** A public address where the tests reach it. */
const here = (url: string): string => url.replace(PUBLIC_ORIGIN, launchSite());
const filesIn = async (part: string): Promise<string[]> =>
  (await readdir(path.join(folder(), part), { recursive: true }))
    .filter((name) => /\.\w+$/.test(name))
    .map((name) => path.join(part, name));

test('every document of the open data is what its JSON Schema says', async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  for (const name of ['guide', 'guides']) ajv.addSchema((await json(`/api/v1/schema/${name}.json`)) as object);
  const list = (await json('/api/v1/guides.json')) as { guides: { json: string }[] };
  expect(list.guides.length).toBeGreaterThanOrEqual(50);
  const documents = [list, ...(await Promise.all(list.guides.map((guide) => json(new URL(guide.json).pathname))))];
  const wrong = documents.flatMap((document) => {
    const validate = ajv.getSchema((document as { $schema: string }).$schema);
    return validate?.(document) ? [] : [JSON.stringify(validate?.errors?.slice(0, 3) ?? 'no schema')];
  });
  expect(wrong).toEqual([]);
  expect(ajv.getSchema(`${PUBLIC_ORIGIN}/api/v1/schema/guides.json`)?.({ ...list, version: 2 })).toBe(false);
});

test('a document carries its sections, its sources and its licence, and any site may read it', async () => {
  const response = await fetch(`${launchSite()}/api/v1/guides/alopecia-areata.json`, { headers: { origin: 'https://clinic.example' } });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const document = (await response.json()) as Record<string, unknown> & { hasPart: { title: string; url: string }[] };
  expect(document).toMatchObject({
    status: 'live',
    permanentUrl: `${PUBLIC_ORIGIN}/g/zrm3xv/`,
    review: null,
    codes: [{ system: 'icd10', code: 'L63' }],
    licence: { url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
  expect(document.hasPart.length).toBeGreaterThan(3);
  const page = await text('/guides/alopecia-areata/');
  for (const { url } of document.hasPart) expect(page).toContain(`id="${new URL(url).hash.slice(1)}"`);
});

test('a feed reader reads every feed in both forms, and finds the same in them', async () => {
  const feeds = (await filesIn('feeds')).filter((name) => name.endsWith('.xml'));
  expect(feeds.length).toBeGreaterThanOrEqual(60);
  for (const name of feeds) {
    const atom = parseAtomFeed(await readFile(path.join(folder(), name), 'utf8'));
    const feed = parseJsonFeed(await readFile(path.join(folder(), name.replace('.xml', '.json')), 'utf8'));
    const ids = atom.entries?.map(({ id }) => id) ?? [];
    expect(ids.length, name).toBeGreaterThan(0);
    expect(
      feed.items?.map(({ id }) => id),
      name,
    ).toEqual(ids);
    expect([atom.title?.value, atom.updated !== undefined, atom.links?.[0]?.href], name).toEqual([
      feed.title,
      true,
      `${PUBLIC_ORIGIN}/${name}`,
    ]);
    expect(new Set(ids).size, name).toBe(ids.length);
  }
});

test('an oEmbed client finds the frame of a guide from the guide’s address alone', async () => {
  const fetcher = (url: string | URL) => fetch(here(String(url)));
  const found = (await extract(`${PUBLIC_ORIGIN}/guides/alopecia-areata/`, { maxwidth: 500 }, fetcher)) as unknown as Record<
    string,
    unknown
  >;
  expect(found).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Alopecia areata',
    provider_name: 'Scalpwise',
    thumbnail_width: 1200,
  });
  const picture = await fetch(here(String(found['thumbnail_url'])));
  const { format, width, height } = await sharp(await picture.arrayBuffer()).metadata();
  expect([format, width, height]).toEqual(['jpeg', 1200, 630]);
  const [, src = ''] = /^<iframe src="([^"]+)"/.exec(String(found['html'])) ?? [];
  expect((await fetch(here(src))).headers.get('content-security-policy')).toContain('frame-ancestors *');
});

/** What a code in a picture says. */
async function decoded(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR.default(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('a camera reads the code of a printed leaflet, and it leads to a page that knows the paper', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage({ baseURL: launchSite(), viewport: { width: 794, height: 1123 } });
  await page.goto('/guides/alopecia-areata/leaflet/');
  await page.emulateMedia({ media: 'print' });
  const read = await decoded(await page.screenshot());
  expect(read).toMatch(new RegExp(`^${PUBLIC_ORIGIN}/g/zrm3xv/#r\\d+-[0-9a-f]{8}$`));
  await page.emulateMedia({ media: 'screen' });
  await page.goto(here(read ?? ''));
  await page.getByRole('heading', { name: 'Your paper is up to date' }).waitFor();
  await browser.close();
  for (const name of ['/qr/alopecia-areata.png', '/qr/alopecia-areata.svg'])
    expect(await decoded(Buffer.from(await (await fetch(launchSite() + name)).arrayBuffer()))).toBe(`${PUBLIC_ORIGIN}/g/zrm3xv/`);
});

test('a link checker finds no dead link in the exported folder, served by a host without rules', async () => {
  const { links } = await new LinkChecker().check({
    path: '/',
    serverRoot: folder(),
    recurse: true,
    concurrency: 20,
    linksToSkip: ['^https?://(?!localhost|127)', '^mailto:', '^tel:'],
  });
  const dead = links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${parent} → ${url}`);
  expect(dead).toEqual([]);
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(800);
}, 200_000);
