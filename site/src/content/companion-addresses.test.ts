import { expect, test } from 'vitest';
import { Library } from './library.ts';
import { guideSnapshot, id, logOf } from './log.fixture.ts';

const folded = (...events: Parameters<typeof logOf>): Library => {
  const library = new Library();
  library.apply(logOf(...events));
  return library;
};

const guide = (letter: string, slug: string, over: Record<string, unknown> = {}) => ({
  documentId: id(letter),
  slug,
  snapshot: guideSnapshot(slug, over),
});
const redirectTo = (target: string) => ({ kind: 'redirect' as const, target, reason: 'Merged' });
const code = (value: string) => ({ system: 'icd10', code: value, label: 'A code' });

test('what goes with a live guide lives under its slug, and its short id under /g/', () => {
  const { companions } = folded(guide('a', 'one', { shortId: 'abc234' })).addresses;
  expect([...companions]).toContainEqual(['/guides/one/leaflet/', id('a')]);
  expect([...companions]).toContainEqual(['/embed/one/full/', id('a')]);
  expect([...companions]).toContainEqual(['/api/v1/guides/one.json', id('a')]);
  expect([...companions]).toContainEqual(['/g/abc234/', id('a')]);
});

test('it follows the guide to a new slug; the short address needs no redirect', () => {
  const { redirects, companions } = folded(guide('a', 'one', { shortId: 'abc234' }), guide('a', 'two', { shortId: 'abc234' })).addresses;
  expect(redirects.get('/guides/one/leaflet/')).toBe('/guides/two/leaflet/');
  expect(redirects.get('/embed/one/')).toBe('/embed/two/');
  expect(redirects.get('/feeds/guides/one.xml')).toBe('/feeds/guides/two.xml');
  expect(companions.get('/g/abc234/')).toBe(id('a'));
});

test('of a withdrawn guide, pages, frames and data say why; its feed leads to the feed of all', () => {
  const { gone, redirects } = folded(guide('a', 'one', { shortId: 'abc234' }), {
    documentId: id('a'),
    slug: 'one',
    action: 'withdrawn',
  }).addresses;
  const said = ['/guides/one/leaflet/', '/embed/one/', '/api/v1/guides/one.json', '/g/abc234/'];
  expect(said.map((path) => gone.get(path)?.title)).toEqual(said.map(() => 'Guide one'));
  expect(redirects.get('/feeds/guides/one.xml')).toBe('/feeds/all.xml');
});

test('a guide that stays readable under a notice keeps everything that its pages show', () => {
  const { gone, companions } = folded(guide('a', 'one'), {
    documentId: id('a'),
    slug: 'one',
    action: 'withdrawn',
    withdrawal: { kind: 'notice', reason: 'A newer trial' },
  }).addresses;
  expect(companions.size).toBe(0);
  for (const path of ['/for-clinics/one/', '/qr/one.svg', '/qr/one.png']) expect(gone.get(path)?.last?.documentId, path).toBe(id('a'));
});

test('of a guide that was merged, paper leads to the other one', () => {
  const { redirects } = folded(guide('a', 'one', { shortId: 'abc234' }), guide('b', 'two'), {
    documentId: id('a'),
    slug: 'one',
    action: 'withdrawn',
    withdrawal: redirectTo('/guides/two/'),
  }).addresses;
  expect(redirects.get('/guides/one/leaflet/')).toBe('/guides/two/leaflet/');
  expect(redirects.get('/g/abc234/')).toBe('/guides/two/');
});

test('a frame can’t follow to a page of another kind, so it says what happened', () => {
  const { redirects, gone } = folded(guide('a', 'one'), {
    documentId: id('a'),
    slug: 'one',
    action: 'withdrawn',
    withdrawal: redirectTo('/glossary/'),
  }).addresses;
  expect(redirects.get('/guides/one/leaflet/')).toBe('/glossary/');
  expect(gone.get('/embed/one/')?.withdrawal).toEqual(redirectTo('/glossary/'));
});

test('an address that would lead to a withdrawn page says itself why there is nothing', () => {
  const { redirects, gone } = folded(
    guide('a', 'one'),
    guide('b', 'two'),
    { documentId: id('a'), slug: 'one', action: 'withdrawn', withdrawal: redirectTo('/guides/two/') },
    { documentId: id('b'), slug: 'two', action: 'withdrawn' },
  ).addresses;
  expect(redirects.has('/guides/one/')).toBe(false);
  expect(gone.get('/guides/one/')?.title).toBe('Guide two');
  expect(gone.has('/guides/one/leaflet/')).toBe(true);
});

test('a short id belongs to the guide that had it first', () => {
  const library = folded(guide('a', 'one', { shortId: 'abc234' }), guide('b', 'two', { shortId: 'abc234' }));
  expect(library.addresses.companions.get('/g/abc234/')).toBe(id('a'));
});

test('a code leads to its guide in either case, one of several guides to the list, and so does one that no guide has any more', () => {
  const { redirects } = folded(
    guide('a', 'one', { clinicalCodes: [code('L63'), code('L64')] }),
    guide('b', 'two', { clinicalCodes: [code('L64')] }),
    guide('c', 'three', { clinicalCodes: [code('L65')] }),
    guide('c', 'three'),
  ).addresses;
  expect(redirects.get('/go/icd10/L63/')).toBe('/guides/one/');
  expect(redirects.get('/go/icd10/l63/')).toBe('/guides/one/');
  expect(redirects.get('/go/icd10/L64/')).toBe('/go/');
  expect(redirects.get('/go/icd10/L65/')).toBe('/go/');
});

test('a guide that a fault keeps off the site says so at each of its addresses, until it is back', () => {
  const library = folded(guide('a', 'one', { shortId: 'abc234' }));
  library.hold(new Map([[id('a'), { type: 'guide', documentId: id('a'), title: 'Guide one', message: 'Its picture is lost.' }]]));
  const { gone } = library.addresses;
  expect(['/guides/one/', '/guides/one/leaflet/', '/g/abc234/'].map((path) => gone.get(path)?.fault)).toEqual([true, true, true]);
  library.hold(new Map());
  expect(library.addresses.gone.size).toBe(0);
});

test('a guide whose only revision does not fit the contract has its address all the same', () => {
  const { gone } = folded({ documentId: id('a'), slug: 'one', snapshot: {} }).addresses;
  expect(gone.get('/guides/one/')).toMatchObject({ fault: true, withdrawal: { kind: 'notice' } });
});

test('the ledger is every address that the log ever named', () => {
  const ledger = folded(
    guide('a', 'one', { shortId: 'abc234', clinicalCodes: [code('L63')] }),
    guide('a', 'two', { shortId: 'abc234' }),
    { documentId: id('a'), slug: 'two', action: 'withdrawn' },
    { documentId: id('s'), type: 'source', slug: 'a-source', snapshot: {} },
  ).ledger();
  expect(ledger).toEqual(expect.arrayContaining(['/guides/one/', '/guides/two/', '/embed/one/', '/g/abc234/', '/go/icd10/L63/']));
  expect(ledger.filter((path) => path.includes('source'))).toEqual([]);
});

const editorsRedirect = (letter: string, from: string, to: string) => ({
  documentId: id(letter),
  type: 'redirect',
  slug: from,
  snapshot: { title: 'Old', from, to },
});

test('whatever happened, every address of the ledger has a page, a redirect or a reason', () => {
  const library = folded(
    guide('a', 'one', { shortId: 'abc234' }),
    guide('b', 'two', { shortId: 'bcd345' }),
    guide('a', 'three', { shortId: 'abc234' }),
    { documentId: id('b'), slug: 'two', action: 'withdrawn', withdrawal: redirectTo('/guides/three/') },
    { documentId: id('a'), slug: 'three', action: 'deleted' },
    { documentId: id('q'), type: 'page', slug: 'about', snapshot: {} },
    editorsRedirect('r', '/printed/', '/guides/one/'),
    editorsRedirect('r', '/printed-anew/', '/guides/one/'),
    { documentId: id('r'), type: 'redirect', slug: '/printed-anew/', action: 'withdrawn' },
    editorsRedirect('c', '/round/', '/and-round/'),
    editorsRedirect('d', '/and-round/', '/round/'),
  );
  const { pages, companions, redirects, gone } = library.addresses;
  const answers = (path: string): boolean => [pages, companions, redirects, gone].some((map) => map.has(path));
  expect(library.ledger().length).toBeGreaterThan(20);
  expect(library.ledger().filter((path) => !answers(path))).toEqual([]);
});
