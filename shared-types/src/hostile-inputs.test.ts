import { expect, test } from 'vitest';
import { hostileTexts, hostileUrls } from './hostile-inputs.fixture.ts';
import { contentSchemas, reportSchema, rowSchema, sitePath } from './main.ts';

const source = {
  title: 'A source',
  key: 'a-source',
  type: 'guideline',
  organisation: 'NHS',
  url: 'https://www.nhs.uk/',
  accessed: '2026-01-01',
};
const page = (content: unknown[]): object => ({
  title: 'A page',
  slug: 'a-page',
  answer: 'An answer.',
  body: [{ __component: 'blocks.prose', content }],
});
const linkTo = (url: string): object =>
  page([{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'here' }] }] }]);

/** Which of the values a schema lets through. */
const taken = (values: readonly string[], isTaken: (value: string) => boolean): string[] => values.filter(isTaken);

test('there are enough of them', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(150);
});

test('no address of another scheme or in disguise is a link', () => {
  expect(contentSchemas.page.safeParse(linkTo('https://www.nhs.uk/')).success).toBe(true);
  expect(taken(hostileUrls, (url) => contentSchemas.page.safeParse(linkTo(url)).success)).toEqual([]);
});

test('whatever is a link is of the four kinds, on one line', () => {
  const links = taken(hostileTexts, (url) => contentSchemas.page.safeParse(linkTo(url)).success);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((url) => !/^(https?:\/\/|mailto:|tel:|\/(?![/\\]))\S*$/.test(url))).toEqual([]);
});

test('the address of a source or a register is a web address', () => {
  expect(contentSchemas.source.safeParse(source).error?.issues).toBeUndefined();
  expect(taken(hostileUrls, (url) => contentSchemas.source.safeParse({ ...source, url }).success)).toEqual([]);
});

test('no text is a slug but plain words', () => {
  const term = { title: 'A term', definition: 'What it means.' };
  expect(contentSchemas.term.safeParse({ ...term, slug: 'a-term' }).error?.issues).toBeUndefined();
  const slugs = taken(hostileTexts, (slug) => contentSchemas.term.safeParse({ ...term, slug }).success);
  expect(slugs.filter((slug) => !/^[a-z0-9-]+$/.test(slug))).toEqual([]);
});

test('a redirect leads from a path of this site to another, and is short', () => {
  const redirect = { title: 'It moved', from: '/old/', to: '/new/' };
  expect(contentSchemas.redirect.safeParse(redirect).success).toBe(true);
  for (const end of ['from', 'to'])
    expect(taken(hostileTexts, (address) => contentSchemas.redirect.safeParse({ ...redirect, [end]: address }).success)).toEqual([]);
});

test('what may stand in a header is one line of this site', () => {
  const paths = taken(hostileTexts, (address) => sitePath.safeParse(address).success);
  expect(paths.filter((address) => new URL(address, 'https://scalpwise.example').host !== 'scalpwise.example')).toEqual([]);
  expect(paths.filter((address) => /[\s\0-\x1f\x7f]/.test(address))).toEqual([]);
});

test('a report is bounded, and holds no control characters', () => {
  const report = { path: '/guides/', kind: 'wrong', message: 'A number looks wrong.' };
  const messages = taken(hostileTexts, (message) => reportSchema.safeParse({ ...report, message }).success);
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.filter((message) => message.trim().length > 2_000 || /[\0-\x08\x0b-\x1f\x7f]/.test(message))).toEqual([]);
  expect(taken(hostileTexts, (kind) => reportSchema.safeParse({ ...report, kind }).success)).toEqual([]);
  expect(reportSchema.safeParse(JSON.parse('{"path":"/","kind":"wrong","message":"x","__proto__":{"a":1}}')).success).toBe(false);
});

test.each([25, 5_000, 50_000])('lists that lie %i deep inside each other are refused with words', (depth) => {
  let node: object = { type: 'list-item', children: [{ type: 'text', text: 'x' }] };
  for (let level = 0; level < depth; level++) node = { type: 'list', format: 'ordered', children: [node] };
  const parsed = contentSchemas.page.safeParse(page([node]));
  expect(parsed.error?.issues.map(({ message }) => message)).toEqual(['Its lists lie too deep inside each other. Make them flatter.']);
});

test('a row of the log that is none is refused, not half read', () => {
  for (const text of hostileTexts) {
    expect(rowSchema.safeParse(text).success).toBe(false);
    expect(rowSchema.safeParse({ seq: text, hash: text, action: text }).success).toBe(false);
  }
});
