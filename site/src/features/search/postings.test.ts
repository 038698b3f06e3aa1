import { expect, test } from 'vitest';
import { FIELD, placeIn, readPostings, writePostings } from './postings.ts';

const written = (...places: [number, number][]): string => writePostings(places.map(([record, fields]) => placeIn(record, fields)));

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
  expect(read(written(...places))).toEqual(places);
  expect(read(JSON.parse(JSON.stringify(written(...places))))).toEqual(places);
  expect(read('')).toEqual([]);
});

test('a near record takes one character, and no character is half of a pair', () => {
  expect(written([2, FIELD.name])).toHaveLength(1);
  expect(written([90_000, FIELD.name]).isWellFormed()).toBe(true);
  const everywhere = Array.from({ length: 20_000 }, (_, record): [number, number] => [record, FIELD.text]);
  expect(read(written(...everywhere))).toEqual(everywhere);
});
