import { expect, test } from 'vitest';
import { isUnderway, wordsOf } from './live-words.ts';

const live = { state: 'live', withdrawn: false, at: '2020-01-02T10:32:00.000Z', seen: null, unseen: null } as const;
const seen = (where: 'public' | 'publisher') => ({ seq: 1, at: '2020-01-02T10:32:01.000Z', where });

test.each([
  [{ state: 'queued', since: '2020-01-02T10:32:00.000Z', silent: false } as const, 'Queued', 'primary'],
  [{ state: 'queued', since: '2020-01-02T10:32:00.000Z', silent: true } as const, 'Waiting', 'warning'],
  [{ state: 'failed', why: 'No picture.' } as const, 'Failed, page unchanged', 'danger'],
  [live, expect.stringMatching(/^Live at 2 January 2020, \d\d:32$/), 'success'],
  [{ ...live, withdrawn: true, at: null }, 'Withdrawn', 'success'],
  [{ ...live, unseen: 'It shows revision 1.' }, expect.stringMatching(/not seen yet$/), 'warning'],
])('%j', (state, label: unknown, tone) => {
  expect(wordsOf(state)).toMatchObject({ label, tone });
});

test('it is said where the page was looked at', () => {
  expect(wordsOf({ ...live, seen: seen('public') }).detail).toContain('it is as published');
  expect(wordsOf({ ...live, withdrawn: true, seen: seen('public') }).detail).toContain('as the withdrawal says');
  expect(wordsOf({ ...live, seen: seen('publisher') }).detail).toContain('could not be reached');
  expect(wordsOf({ state: 'failed', why: 'No picture.' }).detail).toBe('No picture.');
});

test('only what is under way is asked for again soon', () => {
  expect([isUnderway({ state: 'rendering', since: '' }), isUnderway(live)]).toEqual([true, false]);
});
