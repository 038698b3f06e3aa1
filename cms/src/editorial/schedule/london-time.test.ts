import { expect, test } from 'vitest';
import { londonTime } from './london-time.ts';

test.each([
  ['winter', '2026-12-01', '09:00', '2026-12-01T09:00:00.000Z'],
  ['summer', '2027-07-01', '09:00', '2027-07-01T08:00:00.000Z'],
  ['the first minute of a summer’s day', '2027-07-01', '00:00', '2027-06-30T23:00:00.000Z'],
  ['the hour that comes twice', '2027-10-31', '01:30', '2027-10-31T01:30:00.000Z'],
])('%s', (_, day, time, moment) => expect(londonTime(day, time)?.toISOString()).toBe(moment));

test.each([
  ['the hour that is skipped', '2027-03-28', '01:30'],
  ['a day that there isn’t', '2027-02-30', '09:00'],
])('%s is no time', (_, day, time) => expect(londonTime(day, time)).toBeNull());
