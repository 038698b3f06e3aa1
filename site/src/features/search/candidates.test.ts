import { expect, test } from 'vitest';
import { fitsOf, pickCandidates } from './candidates.ts';
import { FIELD } from './postings.ts';
import type { Part } from './read-query.ts';

type Places = Record<string, [record: number, fields: number][]>;
const visiting =
  (places: Places): Parameters<typeof pickCandidates>[1] =>
  (form, each) =>
    places[form]?.forEach(([record, fields]) => each(record, fields));
const index = visiting({
  hair: [
    [0, FIELD.name],
    [1, FIELD.text],
    [2, FIELD.alias],
    [3, FIELD.context],
  ],
  tattoo: [[1, FIELD.name]],
});
const word = (form: string, likeness = 1): Part => [[[{ form, likeness }]]];
const everything: Parameters<typeof pickCandidates>[2] = {
  size: 4,
  most: 10,
  least: 0,
  fields: FIELD.any,
  accepts: () => true,
  nameLength: () => 1,
  title: (id) => `Title ${id}`,
};
const pick = (...parts: Part[]): number[] => pickCandidates(parts, index, everything).picked.map(({ id }) => id);

test('a name counts for more than an alias, an alias than a guide’s title, that than the text', () => {
  expect(pick(word('hair'))).toEqual([0, 2, 3, 1]);
});

test('a rare word counts for more than a common one', () => {
  expect(pick(word('hair'), word('tattoo'))[0]).toBe(1);
});

test('the fit is the share of the query that a record answers', () => {
  const [best] = pickCandidates([word('hair'), word('hair')], index, everything).picked;
  expect(best?.id).toBe(0);
  expect(best?.fit).toBeCloseTo(1);
  const [half] = pickCandidates([word('hair', 0.5)], index, everything).picked;
  expect(half?.fit).toBeCloseTo(0.5);
});

test('words that no record has lower the fit but pick nobody', () => {
  expect(pick(word('xyzzy'))).toEqual([]);
  const [best] = pickCandidates([word('hair'), word('xyzzy')], index, everything).picked;
  expect(best?.fit).toBeLessThan(1);
  expect(best?.fit).toBeGreaterThan(0.2);
});

test('a part fits as well as its best reading, and a reading as its words on average', () => {
  const part: Part = [[[{ form: 'a', likeness: 1 }], [{ form: 'b', likeness: 1 }]], [[{ form: 'c', likeness: 1 }]]];
  const fit = { a: 1, b: 0.5, c: 0.6 };
  const fits = fitsOf(part, 1, ([likest], fill) => (fill[0] = Math.max(fill[0]!, fit[likest!.form as keyof typeof fit])));
  expect(fits[0]).toBeCloseTo(0.75);
});

test('what answers too little of the query is not picked', () => {
  const parts = [word('hair'), word('tattoo')];
  expect(pickCandidates(parts, index, { ...everything, least: 0.5 }).picked.map(({ id }) => id)).toEqual([1]);
});

test('only the fields that count and the records that are accepted are looked at', () => {
  const ids = (choice: Partial<typeof everything>): number[] =>
    pickCandidates([word('hair')], index, { ...everything, ...choice }).picked.map(({ id }) => id);
  expect(ids({ fields: FIELD.name | FIELD.alias })).toEqual([0, 2]);
  expect(ids({ accepts: (id) => id > 1 })).toEqual([2, 3]);
});

test('of records that hold the same, the one with the shorter name comes first', () => {
  const twins = visiting({ scar: [0, 1].map((id) => [id, FIELD.name]) });
  expect(pickCandidates([word('scar')], twins, { ...everything, nameLength: (id) => 9 - id }).picked.map(({ id }) => id)).toEqual([1, 0]);
});

test('a guide’s many sections leave room for others', () => {
  const crowd = visiting({ scar: Array.from({ length: 9 }, (_, id) => [id, FIELD.name]) });
  const title = (id: number): string => (id < 8 ? 'A guide' : 'Another');
  const picked = pickCandidates([word('scar')], crowd, { ...everything, size: 9, title }).picked.map(({ id }) => id);
  expect(picked).toEqual([0, 1, 2, 3, 8]);
});

test('words of everyday speech weigh less than a rare word of the subject', () => {
  const both = visiting({ worth: [[0, FIELD.name]], scar: [[1, FIELD.name]] });
  expect(pickCandidates([word('worth'), word('scar')], both, everything).picked.map(({ id }) => id)).toEqual([1, 0]);
});
