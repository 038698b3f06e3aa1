import type { PublisherStatus } from 'shared-types';
import { expect, test } from 'vitest';
import { liveState } from './live-state.ts';

const newest = { seq: 7, documentId: 'a', action: 'published', at: '2026-11-26T10:00:00.000Z' } as const;
const status = (over: Partial<PublisherStatus>): PublisherStatus => ({
  seq: 6,
  read: 6,
  at: '2026-11-26T10:00:01.000Z',
  failures: [],
  ...over,
});
const state = (over: Partial<PublisherStatus>, isListening = true) =>
  liveState(newest, { status: status(over), liveAt: '2026-11-26T10:00:01.000Z', isListening });

test('before the first publication there is nothing to wait for', () => {
  expect(liveState(undefined, { status: undefined, liveAt: null, isListening: false })).toEqual({ state: 'unpublished' });
});

test('a row is queued, rendered, live, and seen', () => {
  expect(state({})).toEqual({ state: 'queued', since: newest.at, silent: false });
  expect(state({}, false)).toMatchObject({ state: 'queued', silent: true });
  expect(state({ read: 7, rendering: 7 })).toEqual({ state: 'rendering', since: newest.at });
  const seen = { seq: 7, at: '2026-11-26T10:00:02.000Z', where: 'public' } as const;
  expect(state({ seq: 7, read: 7 })).toMatchObject({ state: 'live', seen: null, unseen: null, withdrawn: false });
  expect(state({ seq: 7, read: 7, seen })).toMatchObject({ state: 'live', at: '2026-11-26T10:00:01.000Z', seen });
  expect(state({ seq: 7, read: 7, seen: { ...seen, seq: 6 }, unseen: 'Revision 1 stands there.' })).toMatchObject({
    seen: null,
    unseen: 'Revision 1 stands there.',
  });
});

test('a failure is said with its reason', () => {
  const failures = [{ type: 'guide', documentId: 'a', title: 'A', message: 'It could not be rendered.' }];
  expect(state({ seq: 7, read: 7, failures })).toEqual({ state: 'failed', why: 'It could not be rendered.' });
  expect(state({ read: 7, refused: 'Page / links nowhere.' })).toEqual({ state: 'failed', why: 'Page / links nowhere.' });
  expect(state({ read: 7 })).toMatchObject({ state: 'failed', why: expect.stringContaining('earlier release was put back') as string });
});

test('an older failure of a document that was published again since is no news', () => {
  const failures = [{ type: 'guide', documentId: 'a', title: 'A', message: 'It could not be rendered.' }];
  expect(state({ failures })).toMatchObject({ state: 'queued' });
});
