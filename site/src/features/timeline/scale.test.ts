import { expect, test } from 'vitest';
import { along, END, marksOf, percent, ticks } from './scale.ts';
import { spansOf } from './when.ts';

test('the scale runs from day 0 to month 18 and never turns back', () => {
  const places = [0, 1, 7, 30, 91, 365, END].map(along);
  expect(places[0]).toBe(0);
  expect(places.at(-1)).toBe(100);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(along(END * 2)).toBe(100);
});

test('its names leave each other room on the narrowest phone', () => {
  const gaps = ticks.slice(1).map(({ at }, index) => at - (ticks[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThan(11);
  expect(ticks.map(({ name }) => name)).toContain('18 months');
});

test('lengths are short and the same on every machine', () => {
  expect([0, 100, along(7), 100 / 3].map(percent)).toEqual(['0%', '100%', '11.3%', '33.33%']);
});

test('events that would touch stand in rows of their own, others share one', () => {
  const marks = marksOf(['Day 0', 'Days 1–4', 'Weeks 2–8', 'Months 3–4', 'Months 12–18'].map(spansOf));
  expect(marks.map(({ number, row }) => [number, row])).toEqual([
    [1, 0],
    [2, 1],
    [3, 0],
    [4, 0],
    [5, 0],
  ]);
});

test('no two marks of a row overlap, whatever the order of the list', () => {
  const days = [9, 0, 1, 30, 3, 3, 2, 60, 7, 6, 540, 400];
  const marks = marksOf(days.map((day, index) => [{ from: day, to: day + index * 4 }]));
  for (const mark of marks)
    for (const other of marks) {
      if (other.number === mark.number || other.row !== mark.row) continue;
      const [a, b] = [mark, other].map(({ stretches: [stretch] }) => stretch);
      if (a && b && a.from <= b.from) expect(a.to).toBeLessThan(b.from);
    }
  expect(marks).toHaveLength(days.length);
});

test('an event without a place, or past the end, is not drawn; the numbers stay those of the list', () => {
  const marks = marksOf(['After you stop', 'Year 4', 'Month 6', 'Months 12–24', 'Week 8 or later'].map(spansOf));
  expect(marks.map(({ number }) => number)).toEqual([5, 3, 4]);
  expect(marks.at(-1)?.stretches).toEqual([{ from: along(365.25), to: 100, open: true }]);
  expect(marks[0]?.stretches).toEqual([{ from: along(56), to: 100, open: true }]);
});

test('an event with several moments keeps its row for all of them', () => {
  const marks = marksOf(['Week 16, week 24 or one year', 'Month 6'].map(spansOf));
  expect(marks.map(({ row, stretches }) => [row, stretches.length])).toEqual([
    [0, 3],
    [1, 1],
  ]);
});
