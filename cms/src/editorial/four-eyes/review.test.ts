import type { Review } from 'shared-types';
import { expect, test } from 'vitest';
import { progressOf, type Move } from './progress.ts';
import { carriedTo, reviewAtPublication } from './review.ts';

const AT = '2026-11-26T10:00:00.000Z';
const signature: Move = {
  kind: 'signed',
  at: AT,
  userId: 2,
  name: 'Dr A Reader',
  profession: 'Dermatologist',
  text: '',
  clinicalHash: 'one',
};
const signed: Review = { kind: 'signed', name: 'Dr A Reader', profession: 'Dermatologist', at: AT, clinicalHash: 'one' };
const overridden: Review = { kind: 'override', reason: 'A recall.', at: AT, clinicalHash: 'one' };

const published = (moves: Move[], hash: string, live: Review | null = null, override?: string) =>
  reviewAtPublication({ progress: progressOf(moves, hash), live, hash, at: AT, override });

test('nobody signed it: it says nothing', () => expect(published([], 'one')).toBeNull());
test('signed: who, what they are, and when', () => expect(published([signature], 'one')).toEqual(signed));
test('published all the same: why', () => expect(published([], 'one', signed, 'A recall.')).toEqual(overridden));
test('a signature is of its own text alone', () => expect(published([signature], 'two')).toBeNull());

test.each([
  ['a signed text stays signed while it is the same to a patient', signed, 'one', signed],
  ['another text says that an earlier one was signed', signed, 'two', { ...signed, kind: 'changed' }],
  ['the signed text back again is signed', { ...signed, kind: 'changed' as const }, 'one', signed],
  ['an override goes on with its text', overridden, 'one', overridden],
  ['and ends with it', overridden, 'two', null],
])('%s', (_, earlier, hash, expected) => expect(carriedTo(hash, earlier)).toEqual(expected));
