import { expect, test } from 'vitest';
import { Library } from './library.ts';
import { guideSnapshot, id, logOf } from './log.fixture.ts';
import { OtherLogError } from './log-client.ts';

const folded = (...events: Parameters<typeof logOf>): Library => {
  const library = new Library();
  library.apply(logOf(...events));
  return library;
};

test('the newest revision of a document is live, with its history', () => {
  const library = folded(
    { documentId: id('a') },
    { documentId: id('a'), changeKind: 'major', changeNote: 'New dose', snapshot: guideSnapshot('one', { title: 'Second' }) },
  );
  const guide = library.get('guide', id('a'));
  expect(guide).toMatchObject({
    url: '/guides/one/',
    revision: 2,
    firstPublishedAt: '2026-01-01T00:00:00.000Z',
    publishedAt: '2026-01-01T00:01:00.000Z',
    content: { title: 'Second' },
  });
  expect(guide?.changes.map(({ note }) => note)).toEqual(['New dose', 'First published']);
});

test('rows may come one at a time or all at once', () => {
  const rows = logOf(
    { documentId: id('a') },
    { documentId: id('b'), slug: 'two' },
    { documentId: id('b'), slug: 'two', action: 'withdrawn' },
  );
  const slowly = new Library();
  for (const row of rows) slowly.apply([row]);
  const atOnce = new Library();
  atOnce.apply(rows);
  expect(slowly.all('guide')).toEqual(atOnce.all('guide'));
  expect(slowly.addresses).toEqual(atOnce.addresses);
});

test('a revision that does not fit the contract leaves the older one live, and says what is wrong', () => {
  const library = folded({ documentId: id('a') }, { documentId: id('a'), snapshot: guideSnapshot('one', { title: '', kind: 'poem' }) });
  expect(library.get('guide', id('a'))?.revision).toBe(1);
  expect(library.failures().map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "guide → untitled (one) → title: Too small: expected string to have >=1 characters; kind: Invalid option: expected one of "overview"|"condition"|"treatment"|"procedure"|"scar"|"living-with". The page keeps its last good revision until you correct the document and publish it again.",
    ]
  `);
});

test('a good revision after a bad one clears the report', () => {
  const library = folded({ documentId: id('a'), snapshot: {} }, { documentId: id('a') });
  expect(library.failures()).toEqual([]);
  expect(library.get('guide', id('a'))?.revision).toBe(2);
});

test('a withdrawal takes a document off, even when its newest revision was bad', () => {
  const library = folded({ documentId: id('a') }, { documentId: id('a'), snapshot: {} }, { documentId: id('a'), action: 'withdrawn' });
  expect(library.all('guide')).toEqual([]);
  expect(library.failures()).toEqual([]);
  expect(library.addresses.gone.get('/guides/one/')).toMatchObject({ title: 'Guide one', withdrawal: { kind: 'gone' } });
});

test('withdrawn, then published badly: the address still says why it is gone', () => {
  const library = folded({ documentId: id('a') }, { documentId: id('a'), action: 'withdrawn' }, { documentId: id('a'), snapshot: {} });
  expect(library.all('guide')).toEqual([]);
  expect(library.addresses.gone.has('/guides/one/')).toBe(true);
  expect(library.failures()[0]?.message).toContain('It has no page until');
});

test('a page tells only of changes that it shows, however the rows came', () => {
  const rows = logOf({ documentId: id('a') }, { documentId: id('a'), changeKind: 'major', changeNote: 'Never seen', snapshot: {} });
  const slowly = new Library();
  for (const row of rows) slowly.apply([row]);
  const atOnce = new Library();
  atOnce.apply(rows);
  for (const library of [slowly, atOnce])
    expect(library.get('guide', id('a'))?.changes.map(({ note }) => note)).toEqual(['First published']);
});

test('a document that is held is nowhere, until it no longer is', () => {
  const library = folded({ documentId: id('a') });
  const { edition } = library;
  const failure = { type: 'page', documentId: id('a'), title: '/guides/one/', message: 'broken' };
  library.hold(new Map([[id('a'), failure]]));
  expect([library.all('guide'), library.get('guide', id('a')), library.find('guide', 'one'), library.addresses.pages.size]).toEqual([
    [],
    undefined,
    undefined,
    0,
  ]);
  expect(library.failures()).toEqual([failure]);
  expect(library.edition).toBeGreaterThan(edition);
  library.hold(new Map());
  expect(library.all('guide')).toHaveLength(1);
});

test('a redacted revision shows nothing', () => {
  expect(folded({ documentId: id('a'), snapshot: null }).all('guide')).toEqual([]);
});

test('a type that the site does not know is reported and nothing else suffers', () => {
  const library = folded({ documentId: id('a'), type: 'poem' }, { documentId: id('b'), slug: 'two' });
  expect(library.all('guide')).toHaveLength(1);
  expect(library.failures()[0]?.message).toContain('does not know the type "poem"');
});

test('documents come by title, whatever their order in the log', () => {
  const library = folded({ documentId: id('a'), slug: 'zebra' }, { documentId: id('b'), slug: 'apple' });
  expect(library.all('guide').map(({ url }) => url)).toEqual(['/guides/apple/', '/guides/zebra/']);
});

test('rows that do not follow on are another log', () => {
  const [first, second] = logOf({ documentId: id('a') }, { documentId: id('a') });
  if (!first || !second) throw new Error('the fixture made no rows');
  const library = new Library();
  expect(() => library.apply([second])).toThrow(OtherLogError);
  expect(() => library.apply([first, { ...second, prevHash: 'f'.repeat(64) }])).toThrow(OtherLogError);
});

const notice = { kind: 'notice', reason: 'A newer trial showed the opposite.' } as const;

test('a document that was withdrawn with a notice stays readable at its address, and is in no list', () => {
  const rows = logOf({ documentId: id('a') }, { documentId: id('a'), action: 'withdrawn', withdrawal: notice });
  const slowly = new Library();
  for (const row of rows) slowly.apply([row]);
  const atOnce = new Library();
  atOnce.apply(rows);
  for (const library of [slowly, atOnce]) {
    expect(library.all('guide')).toEqual([]);
    expect(library.get('guide', id('a'))).toBeUndefined();
    expect(library.addresses.gone.get('/guides/one/')?.last).toMatchObject({
      content: { title: 'Guide one' },
      withdrawn: { at: '2026-01-01T00:01:00.000Z', reason: notice.reason },
    });
  }
});

test('what was withdrawn for good keeps nothing of what it said', () => {
  const library = folded({ documentId: id('a') }, { documentId: id('a'), action: 'withdrawn' });
  expect(library.addresses.gone.get('/guides/one/')).not.toHaveProperty('last');
});
