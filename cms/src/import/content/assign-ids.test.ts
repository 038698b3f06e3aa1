import { expect, test } from 'vitest';
import { withIds } from './assign-ids.ts';

test('writes the ids that are missing, and keeps every other byte', () => {
  const text = '---\r\ntitle:  A   # odd spacing\r\n---\r\n\r\nText with --- in it.\r\n';
  const named = withIds('guides/a.md', text);
  expect(named).toMatch(/^---\r\ndocumentId: [a-z][a-z0-9]{23}\r\nshortId: [a-z][a-z2-9]{5}\r\n/);
  expect(named.replace(/^documentId: .*\r\n/m, '').replace(/^shortId: .*\r\n/m, '')).toBe(text);
});

test('keeps ids that are there, and gives a shortId to guides only', () => {
  expect(withIds('terms/a.md', '---\ntitle: A\ndocumentId: abc\n---\n')).toBe('---\ntitle: A\ndocumentId: abc\n---\n');
  expect(withIds('terms/a.md', '---\ntitle: A\n---\n')).not.toContain('shortId');
  expect(withIds('guides/a.md', '---\ndocumentId: abc\n---\n')).toMatch(/^---\nshortId: [a-z2-9]{6}\ndocumentId: abc\n---\n$/);
});

test('never gives one id twice, and no letter in a shortId that looks like another', () => {
  const ids = Array.from({ length: 500 }, () => withIds('guides/a.md', '---\n---\n'));
  expect(new Set(ids).size).toBe(500);
  expect(ids.join('').match(/^shortId: .*[01oil]/gm)).toBeNull();
});

test('leaves a file without front matter as it is', () => {
  expect(withIds('guides/a.md', 'Text.\n\n---\ntitle: A\n---\n')).toBe('Text.\n\n---\ntitle: A\n---\n');
});
