import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { markedFirst } from './arrange-rows.ts';
import { keepMarks, readMarks } from './marks.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('marks are kept for a page, and nothing is kept when none is left', () => {
  keepMarks('/compare/a/', ['cost', 'upkeep']);
  expect(readMarks('/compare/a/')).toEqual(['cost', 'upkeep']);
  expect(readMarks('/compare/b/')).toEqual([]);
  keepMarks('/compare/a/', []);
  expect(kept.size).toBe(0);
});

test.each(['{', '{"a":1}', '"cost"', '[1,null]'])('what is kept as %s is no marks', (value) => {
  keepMarks('/compare/a/', ['cost']);
  kept.set([...kept.keys()][0] ?? '', value);
  expect(readMarks('/compare/a/')).toEqual([]);
});

test('a device that keeps nothing is no error', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => keepMarks('/compare/a/', ['cost'])).not.toThrow();
  expect(readMarks('/compare/a/')).toEqual([]);
});

test('marked rows come first, each group in the table’s order', () => {
  expect(markedFirst(['a', 'b', 'c', 'd'], ['d', 'b'])).toEqual(['b', 'd', 'a', 'c']);
});
