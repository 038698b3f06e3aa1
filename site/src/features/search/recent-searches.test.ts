import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearSearches, recentSearches, rememberSearch } from './recent-searches.ts';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('the newest comes first, nothing twice, five at most', () => {
  for (const query of ['a', 'b', 'c', 'A', 'd', '', 'e', 'f']) rememberSearch(query);
  expect(recentSearches()).toEqual(['f', 'e', 'd', 'A', 'c']);
});

test('once cleared, nothing is left', () => {
  rememberSearch('scar');
  clearSearches();
  expect(recentSearches()).toEqual([]);
  expect(kept.size).toBe(0);
});

test('what is no list of texts is no list of searches', () => {
  for (const text of ['{', '"scar"', '[1, null]']) {
    kept.set('recent-searches', text);
    expect(recentSearches()).toEqual([]);
  }
});

test('where storage is switched off, search goes on without it', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberSearch('scar');
  clearSearches();
  expect(recentSearches()).toEqual([]);
});
