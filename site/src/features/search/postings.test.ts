import { expect, test } from 'vitest';
import { FIELD, readPostings, writePostings } from './postings.ts';

const read = (text: string): [number, number][] => {
  const places: [number, number][] = [];
  readPostings(text, (record, fields) => places.push([record, fields]));
  return places;
};

test('what is written is read again, however far apart the records are', () => {
  const places: [number, number][] = [
    [0, FIELD.name],
    [1, FIELD.name | FIELD.text],
    [40, FIELD.any],
    [100_000, FIELD.text],
  ];
  expect(read(writePostings(places))).toEqual(places);
  expect(read(JSON.parse(JSON.stringify(writePostings(places))))).toEqual(places);
  expect(read('')).toEqual([]);
});

test('a near record takes one character, and no character is half of a pair', () => {
  expect(writePostings([[2, FIELD.name]])).toHaveLength(1);
  expect(writePostings([[90_000, FIELD.name]]).isWellFormed()).toBe(true);
});
