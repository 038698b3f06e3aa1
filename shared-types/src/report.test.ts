import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportKinds, reportLimits, reportSchema } from './main.ts';

interface SchemaFile {
  attributes: Record<string, { enum?: string[]; maxLength?: number }>;
}

const file = path.resolve(import.meta.dirname, '../../cms/src/api/report/content-types/report/schema.json');
const { attributes } = JSON.parse(readFileSync(file, 'utf8')) as SchemaFile;
const report = { path: '/guides/strip-scars/', kind: 'wrong', message: 'A number\nlooks wrong.' };

test('the editors’ list has the fields, kinds and lengths that readers may send', () => {
  expect(Object.keys(attributes).toSorted()).toEqual(Object.keys(reportSchema.shape).toSorted());
  expect(attributes['kind']?.enum).toEqual(Object.keys(reportKinds));
  for (const name of ['path', 'place', 'message', 'email'] as const) expect(attributes[name]?.maxLength).toBe(reportLimits[name]);
});

test('the longest message of three-byte characters fits into a form', () => {
  const form = new URLSearchParams({ details: '€'.repeat(reportLimits.message), place: '€'.repeat(reportLimits.place) });
  expect(form.toString().length).toBeLessThan(reportLimits.body - 1024);
});

test('a report is a page, a kind and a message, and may say more', () => {
  expect(reportSchema.parse(report)).toEqual(report);
  const more = { ...report, revision: 3, place: 'Key points', email: 'reader@example.org' };
  expect(reportSchema.parse(more)).toEqual(more);
});

test.each([
  ['another host', { path: '//evil.example/' }],
  ['a path with a line break', { path: '/\r\nSet-Cookie: a' }],
  ['no kind', { kind: '' }],
  ['an empty message', { message: ' \n ' }],
  ['a NUL, which PostgreSQL can’t hold', { message: 'a\0b' }],
  ['an address that is none', { email: 'reader' }],
  ['what it does not know', { documentId: 'a' }],
])('it refuses %s', (_, change) => expect(reportSchema.safeParse({ ...report, ...change }).success).toBe(false));
