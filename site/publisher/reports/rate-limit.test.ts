import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { RateLimit, readerOf } from './rate-limit.ts';

/** A clock that goes when it is told to. */
function handClock() {
  let now = 0;
  const waiting: { at: number; run: () => void }[] = [];
  const after = (minutes: number, run: () => void): void => void waiting.push({ at: now + minutes, run });
  const pass = (minutes: number): void => {
    now += minutes;
    while (waiting[0] && waiting[0].at <= now) waiting.shift()?.run();
  };
  return { after, pass };
}

test('one reader may send so many in a window, and others are not held up', () => {
  const { after, pass } = handClock();
  const limit = new RateLimit({ perReader: 2, together: 10, windowMinutes: 10 }, after);
  expect([limit.take('a'), limit.take('a'), limit.take('a'), limit.take('b')]).toEqual([true, true, false, true]);
  pass(9);
  expect(limit.take('a')).toBe(false);
  pass(1);
  expect([limit.take('a'), limit.take('a'), limit.take('a')]).toEqual([true, true, false]);
});

test('the window slides: each report counts for its own ten minutes', () => {
  const { after, pass } = handClock();
  const limit = new RateLimit({ perReader: 2, together: 10, windowMinutes: 10 }, after);
  limit.take('a');
  pass(6);
  limit.take('a');
  pass(4);
  expect([limit.take('a'), limit.take('a')]).toEqual([true, false]);
});

test('all together are limited too, so that memory is; afterwards no address is known', () => {
  const { after, pass } = handClock();
  const limit = new RateLimit({ perReader: 2, together: 3, windowMinutes: 10 }, after);
  expect(['a', 'b', 'c', 'd'].map((reader) => limit.take(reader))).toEqual([true, true, true, false]);
  expect(limit.known).toBe(3);
  pass(10);
  expect(limit.known).toBe(0);
  expect(limit.take('d')).toBe(true);
});

const reader = (remoteAddress: string, forwarded?: string, behindProxy = false): string =>
  readerOf({ socket: { remoteAddress } as Socket, headers: { 'x-forwarded-for': forwarded } }, behindProxy);

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
])('%s counts as %s', (address, network) => expect(reader(address)).toBe(network));

test('what a reader claims to be counts only where a proxy of ours says it, and then its own last word', () => {
  expect(reader('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
  expect(reader('127.0.0.1', '192.0.2.1, 198.51.100.1', true)).toBe('198.51.100.1');
  expect(reader('127.0.0.1', undefined, true)).toBe('127.0.0.1');
});
