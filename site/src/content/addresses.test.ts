import { expect, test } from 'vitest';
import { Library } from './library.ts';
import { guideSnapshot, id, logOf } from './log.fixture.ts';

const addressesOf = (...events: Parameters<typeof logOf>) => {
  const library = new Library();
  library.apply(logOf(...events));
  const { addresses } = library;
  /** Without what goes with guides: companion-addresses.test.ts has that. */
  const own = <Value>(map: Map<string, Value>) =>
    new Map([...map].filter(([path]) => !/^\/(api|embed|feeds|for-clinics|qr)\/|\/leaflet\//.test(path)));
  return { ...addresses, redirects: own(addresses.redirects), gone: own(addresses.gone) };
};

const redirect = (letter: string, from: string, to: string) => ({
  documentId: id(letter),
  type: 'redirect',
  slug: from,
  snapshot: { title: 'Old', from, to },
});

test('a changed slug leads to the new one, without chains', () => {
  const { redirects } = addressesOf(
    { documentId: id('a'), slug: 'one' },
    { documentId: id('a'), slug: 'two' },
    { documentId: id('a'), slug: 'three' },
  );
  expect(Object.fromEntries(redirects)).toEqual({ '/guides/one/': '/guides/three/', '/guides/two/': '/guides/three/' });
});

test('a slug that came back is no redirect', () => {
  const { redirects, pages } = addressesOf(
    { documentId: id('a'), slug: 'one' },
    { documentId: id('a'), slug: 'two' },
    { documentId: id('a'), slug: 'one' },
  );
  expect(Object.fromEntries(redirects)).toEqual({ '/guides/two/': '/guides/one/' });
  expect([...pages.keys()]).toEqual(['/guides/one/']);
});

test('every address of a withdrawn document says why it is gone', () => {
  const { gone } = addressesOf(
    { documentId: id('a'), slug: 'one' },
    { documentId: id('a'), slug: 'two' },
    { documentId: id('a'), slug: 'two', action: 'withdrawn' },
  );
  expect([...gone.keys()].sort()).toEqual(['/guides/one/', '/guides/two/']);
});

test('a withdrawal that names a replacement leads there', () => {
  const withdrawal = { kind: 'redirect' as const, target: '/guides/two/', reason: 'Merged' };
  const { redirects, gone } = addressesOf(
    { documentId: id('a') },
    { documentId: id('b'), slug: 'two' },
    { documentId: id('a'), action: 'withdrawn', withdrawal },
  );
  expect(redirects.get('/guides/one/')).toBe('/guides/two/');
  expect(gone.size).toBe(0);
});

test('of two documents at one address the first keeps it', () => {
  const library = new Library();
  library.apply(logOf({ documentId: id('a') }, { documentId: id('b') }));
  expect(library.all('guide').map(({ documentId }) => documentId)).toEqual([id('a')]);
  expect(library.failures().map(({ message }) => message)).toEqual([
    `guide → Guide one → slug: /guides/one/ already belongs to ${id('a')}. Give one of them another slug.`,
  ]);
});

test('where a redirect leads is spelled as the page is: what only the last slash sets apart is one address', () => {
  const withdrawal = { kind: 'redirect' as const, target: '/guides/two?a=1#why', reason: 'Merged' };
  const { redirects } = addressesOf(
    { documentId: id('a'), slug: 'one' },
    { documentId: id('b'), slug: 'two' },
    { documentId: id('a'), slug: 'one', action: 'withdrawn', withdrawal },
    redirect('c', '/old/', '/guides/two'),
  );
  expect(Object.fromEntries(redirects)).toEqual({ '/guides/one/': '/guides/two/?a=1#why', '/old/': '/guides/two/' });
});

test('an editor’s redirect never hides a page, and circles are dropped: their addresses say so', () => {
  const { redirects, gone } = addressesOf(
    { documentId: id('a') },
    redirect('b', '/guides/one/', '/about/'),
    redirect('c', '/old/', '/older/'),
    redirect('d', '/older/', '/old/'),
  );
  expect(redirects.size).toBe(0);
  expect([...gone.keys()]).toEqual(['/old/', '/older/']);
});

test('an editor’s redirect holds every address that it led on from, after it is withdrawn too; a live one goes first', () => {
  const guide = { documentId: id('a') };
  const events = [
    guide,
    redirect('b', '/first/', '/guides/one/'),
    redirect('b', '/second/', '/guides/one/'),
    redirect('b', '/x.html', '/guides/one/'),
  ];
  expect(Object.fromEntries(addressesOf(...events).redirects)).toEqual({
    '/first/': '/guides/one/',
    '/second/': '/guides/one/',
    '/x.html': '/guides/one/',
  });
  const withdrawn = [...events, { documentId: id('b'), type: 'redirect', slug: '/x.html', action: 'withdrawn' as const }];
  const { gone, redirects } = addressesOf(...withdrawn, redirect('c', '/second/', '/guides/one/'));
  expect([...gone].map(([path, { title, withdrawal }]) => [path, title, withdrawal.reason])).toEqual([
    ['/first/', 'This address leads nowhere now', 'Withdrawn by the editors'],
  ]);
  expect(Object.fromEntries(redirects)).toEqual({ '/second/': '/guides/one/' });
});

test('an editor’s redirect at a withdrawn address leads on, instead of saying why nothing is there', () => {
  const { redirects, gone } = addressesOf(
    { documentId: id('a') },
    { documentId: id('b'), slug: 'two' },
    { documentId: id('a'), action: 'withdrawn' },
    redirect('c', '/guides/one/', '/guides/two/'),
  );
  expect(redirects.get('/guides/one/')).toBe('/guides/two/');
  expect(gone.size).toBe(0);
});

test('an address is one with or without its last slash: no loops, and no redirect over a page', () => {
  const { redirects } = addressesOf(
    { documentId: id('a') },
    redirect('b', '/guides/one', '/about/'),
    redirect('c', '/x/', '/x'),
    redirect('d', '/y', '/z/#p'),
    redirect('e', '/z/', '/y/#q'),
  );
  expect(redirects.size).toBe(0);
});

test('a slug of a revision that could not be shown leads to the page that is', () => {
  const { redirects, pages } = addressesOf({ documentId: id('a') }, { documentId: id('a'), slug: 'bad', snapshot: {} });
  expect([...pages.keys()]).toEqual(['/guides/one/']);
  expect(Object.fromEntries(redirects)).toEqual({ '/guides/bad/': '/guides/one/' });
});

test('redirects lead straight to their end', () => {
  const { redirects } = addressesOf(
    { documentId: id('a'), slug: 'one' },
    { documentId: id('a'), slug: 'two', snapshot: guideSnapshot('two') },
    redirect('b', '/old/', '/guides/one/'),
  );
  expect(redirects.get('/old/')).toBe('/guides/two/');
});
