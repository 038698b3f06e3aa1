import { expect, test } from 'vitest';
import { LONGEST_QUERY, queryIn } from './address-query.ts';
import { searchUrl } from './search-url.ts';

const queryOf = (address: string): string => queryIn(new URL(address, 'https://example.org'));

test('our own links carry the query where no server sees it, and it comes back as it was', () => {
  const query = 'does SMP hurt? 100% & "more" #1 é';
  expect(new URL(searchUrl(query), 'https://example.org').search).toBe('');
  expect(queryOf(searchUrl(query))).toBe(query);
});

test('without a query the address is the search page', () => {
  expect(searchUrl('')).toBe('/search/');
  expect(queryOf('/search/')).toBe('');
  expect(queryOf('/search/#main')).toBe('');
});

test('links from elsewhere may carry it in the query string', () => {
  expect(queryOf('/search/?q=hair+tattoo')).toBe('hair tattoo');
  expect(queryOf('/search/?q=%20scar%20')).toBe('scar');
});

test('a query is bounded', () => {
  expect(queryOf(`/search/?q=${'a'.repeat(500)}`)).toHaveLength(LONGEST_QUERY);
});
