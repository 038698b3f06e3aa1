import { expect, test } from 'vitest';
import { spansOf } from './when.ts';

const month = 365.25 / 12;

test.each([
  ['Day 0', [{ from: 0, to: 0 }]],
  ['Days 3–14', [{ from: 3, to: 14 }]],
  ['Days 3-14', [{ from: 3, to: 14 }]],
  ['days 3 to 14', [{ from: 3, to: 14 }]],
  ['Weeks 2–8', [{ from: 14, to: 56 }]],
  ['Month 3–4', [{ from: 3 * month, to: 4 * month }]],
  ['Months 12–18', [{ from: 12 * month, to: 18 * month }]],
  ['3–6 months', [{ from: 3 * month, to: 6 * month }]],
  ['Day 10 to week 4', [{ from: 10, to: 28 }]],
  ['About day 7', [{ from: 7, to: 7 }]],
  ['Up to month 3', [{ from: 0, to: 3 * month }]],
  ['Week 8 or later', [{ from: 56, to: 56, open: true }]],
  ['Day 0 onwards', [{ from: 0, to: 0, open: true }]],
  ['From month 3', [{ from: 3 * month, to: 3 * month, open: true }]],
  [
    'Week 16, or one year',
    [
      { from: 112, to: 112 },
      { from: 365.25, to: 365.25 },
    ],
  ],
  [
    'Week 16, week 24 or one year',
    [
      { from: 112, to: 112 },
      { from: 168, to: 168 },
      { from: 365.25, to: 365.25 },
    ],
  ],
  [' Month 6 ', [{ from: 6 * month, to: 6 * month }]],
])('“%s” has a place', (when, spans) => expect(spansOf(when)).toEqual(spans));

test.each([
  '',
  'After you stop',
  'Start',
  'Weeks to months',
  'The months after',
  'During treatment',
  'Weeks 1–3 after the first dose',
  '3–6 months after the trigger has gone',
  'After 6 months of shedding',
  '2.9 months after the birth',
  '1950s on',
  '1988',
  'Days 14–3',
  'Week 2–',
  'Days 1–2–3',
  'Day 2 days',
  'Week 16, or when you like',
  'Day −1',
])('“%s” has none', (when) => expect(spansOf(when)).toBeUndefined());
