import { expect, test } from 'vitest';
import { readLink, signLink } from './links.ts';

const document = { type: 'guide' as const, documentId: 'a'.repeat(24) };
const other = { type: 'guide' as const, documentId: 'b'.repeat(24) };
const now = new Date('2026-11-26T10:00:00.000Z');
const link = signLink('key', document, now);
const parts = (of: string): [string, string, string] => of.split('.') as [string, string, string];

test('a link says what it is for, and when it ends', () => {
  expect(readLink('key', link)).toEqual({ ...document, expiresAt: new Date('2026-11-26T11:00:00.000Z') });
});

const [, claims, signature] = parts(link);
const flipped = `${signature.slice(0, -2)}${signature.at(-2) === 'A' ? 'B' : 'A'}${signature.at(-1)}`;
const longer = Buffer.from(JSON.stringify({ t: 'guide', d: document.documentId, x: 4e9 })).toString('base64url');

test.each([
  ['another key', 'other', link],
  ['another signature', 'key', `d.${claims}.${flipped}`],
  ['no signature', 'key', `d.${claims}.`],
  ['a part more', 'key', `${link}.x`],
  ['another kind', 'key', `s.${claims}.${signature}`],
  ['another document under this signature', 'key', `d.${parts(signLink('key', other, now))[1]}.${signature}`],
  ['a later end', 'key', `d.${longer}.${signature}`],
  ['another spelling of the signature', 'key', `${link}=`],
])('%s is no link', (_, key, tampered) => {
  expect(readLink(key, tampered)).toBeUndefined();
});
