import { HtmlValidate, type RuleConfig } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { allPages, companionPages, launchSite } from '../support/launch-site.ts';
import { PUBLIC_ORIGIN } from '../support/site-process.ts';

const pages = new Map<string, string>();
const sheets = new Map<string, string>();
const sheetsOf = (html: string): string[] => [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
const textAt = async (path: string): Promise<string> => (await fetch(launchSite() + path)).text();

beforeAll(async () => {
  for (const path of await allPages()) pages.set(path, await textAt(path));
  for (const href of new Set([...pages.values()].flatMap(sheetsOf))) sheets.set(href, await textAt(href));
});

/** What is wrong on which page: a list that must be empty, and reads well when it isn't. */
const wrong = (check: (html: string, path: string) => string | undefined | false): string[] =>
  [...pages].flatMap(([path, html]) => {
    const problem = check(html, path);
    return problem ? [`${path}: ${problem}`] : [];
  });

test('the library is all there', () => {
  expect(pages.size).toBeGreaterThanOrEqual(40);
});

test('every page is valid HTML', async () => {
  // React writes `checked=""` and closes what has no content: both are HTML, in another style. A slug may begin with a digit.
  const rules: RuleConfig = { 'attribute-boolean-style': 'off', 'void-style': 'off', 'valid-id': ['error', { relaxed: true }] };
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules });
  // Astro writes this before an island, wherever that stands.
  const islandStyle = /<style>astro-island[^<]*<\/style>/;
  const found: string[] = [];
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html.replace(islandStyle, ''), path);
    for (const { messages } of results)
      found.push(...messages.slice(0, 3).map(({ ruleId, message, line }) => `${path}:${line} ${ruleId}: ${message}`));
  }
  expect(found).toEqual([]);
});

test('every page has one h1, a title and a description, and its own address unless search engines are to leave it out', () => {
  expect(wrong((html) => (html.match(/<h1[\s>]/g) ?? []).length !== 1 && 'not one h1')).toEqual([]);
  expect(wrong((html) => !/<title>[^<]{5,}<\/title>/.test(html) && 'no title')).toEqual([]);
  expect(wrong((html) => !/<meta name="description" content="[^"]{20,}"/.test(html) && 'no description')).toEqual([]);
  const unlisted = (html: string): boolean => html.includes('<meta name="robots" content="noindex');
  expect(
    wrong(
      (html, path) => !unlisted(html) && !html.includes(`<link rel="canonical" href="${PUBLIC_ORIGIN}${path}"`) && 'no canonical address',
    ),
  ).toEqual([]);
  expect([...pages].filter(([, html]) => unlisted(html)).map(([path]) => path)).toEqual(['/search/', ...companionPages, '/no-such-page/']);
});

test('a page in parts has the style of parts: sheets come with the pages that need them', () => {
  const inParts = [...pages].filter(([, html]) => html.includes('class="part-head"'));
  expect(inParts.length).toBeGreaterThan(5);
  const isStyled = (html: string): boolean => sheetsOf(html).some((href) => sheets.get(href)?.includes('.part-head'));
  expect(inParts.filter(([, html]) => !isStyled(html)).map(([path]) => path)).toEqual([]);
});

test('titles are told apart', () => {
  const titles = [...pages.values()].map((html) => /<title>([^<]+)/.exec(html)?.[1]);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('structured data parses, and claims no review that nobody made', () => {
  const data = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => ({ path, json: json ?? '' })),
  );
  expect(data.length).toBeGreaterThan(20);
  for (const { json } of data) expect(() => JSON.parse(json) as unknown).not.toThrow();
  expect(data.filter(({ json }) => /reviewedBy|lastReviewed/.test(json)).map(({ path }) => path)).toEqual([]);
});

test('every guide says that no clinician has reviewed it', () => {
  const guides = [...pages].filter(([path]) => /^\/(guides|embed)\/.+/.test(path));
  expect(guides.length).toBeGreaterThanOrEqual(8);
  expect(guides.filter(([, html]) => !/[Nn]ot yet reviewed by a clinician/.test(html)).map(([path]) => path)).toEqual([]);
});

test('the parts of a guide come in the order that readers learn', () => {
  const order = [
    '<h1',
    'Not yet reviewed',
    'Key points',
    'Contents',
    'When to see a doctor',
    'Questions to ask',
    'Related guides',
    'Sources',
    'History of changes',
  ];
  const main = (html: string): string =>
    html
      .slice(html.indexOf('<main'), html.indexOf('</main>'))
      .replaceAll(/<nav[\s\S]*?<\/nav>/g, (nav) => (nav.includes('Contents') ? 'Contents' : ''));
  const guide = main(pages.get('/guides/alopecia-areata/') ?? '');
  const places = order.map((part) => guide.indexOf(part));
  expect(
    places.every((place) => place >= 0),
    order.filter((_, index) => (places[index] ?? -1) < 0).join(', '),
  ).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('every number that is cited has its source on the page', () => {
  expect(
    wrong((html) => {
      const cited = new Set([...html.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id ?? ''));
      const lost = [...cited].filter((id) => !html.includes(`id="${id}"`));
      return lost.length > 0 && `no ${lost.join(', ')}`;
    }),
  ).toEqual([]);
  expect(wrong((html) => html.includes('[@') && 'a citation was left as it was typed')).toEqual([]);
});
