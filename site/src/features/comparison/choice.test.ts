import { expect, test } from 'vitest';
import { everything, isEverything, readChoice, sayChoice, toggled, whyNot, writeChoice } from './choice.ts';

const part = (name: string) => ({ key: name.toLowerCase(), name });
const parts = { options: ['Nothing', 'SMP', 'FUE', 'Wig'].map(part), rows: ['Visits', 'Upkeep', 'Cost'].map(part) };
const all = everything(parts);

test('a choice survives its address, in the table’s order', () => {
  expect(writeChoice({ options: ['nothing', 'wig'], hidden: ['cost'] }, parts)).toBe('#options=nothing,wig&hide=cost');
  expect(readChoice('#hide=cost&options=wig,nothing', parts)).toEqual({ options: ['nothing', 'wig'], hidden: ['cost'] });
  expect(readChoice('#options=nothing%2Cwig', parts)).toEqual({ options: ['nothing', 'wig'], hidden: [] });
});

test('everything needs no address', () => {
  expect(writeChoice(all, parts)).toBe('');
  expect(isEverything(all, parts)).toBe(true);
});

test.each([
  '',
  '#',
  '#upkeep',
  '#options=',
  '#options=laser',
  '#options=smp',
  '#options=smp,laser',
  '#options=nothing,smp,fue,wig',
  '#my-options=smp,fue',
  '#hide=laser',
  '#hide=visits,upkeep,cost',
  '#options=%E0%A4%A,%',
])('“%s” names no choice', (hash) => {
  expect(readChoice(hash, parts)).toBeUndefined();
});

test('what an address names beside what the comparison has is passed over', () => {
  expect(readChoice('#options=smp,laser,fue&hide=prices&x=1', parts)).toEqual({ options: ['smp', 'fue'], hidden: [] });
  expect(readChoice('#options=smp&hide=cost', parts)).toEqual({ options: all.options, hidden: ['cost'] });
});

/** Every subset, in the order given. */
const subsets = (keys: string[]): string[][] =>
  keys.reduce<string[][]>((sets, key) => [...sets, ...sets.map((set) => [...set, key])], [[]]);

test('no address gives a choice that can’t be shown, and what it gives comes back from its own address', () => {
  const rowSets = subsets([...parts.rows.map(({ key }) => key), 'prices']);
  for (const options of subsets([...all.options, 'laser']))
    for (const hidden of rowSets) {
      const choice = readChoice(writeChoice({ options, hidden }, parts), parts);
      if (!choice) continue;
      expect(whyNot(choice, parts)).toBeUndefined();
      expect(readChoice(writeChoice(choice, parts), parts)).toEqual(choice);
    }
});

test('two options and one row are the least', () => {
  expect(whyNot({ options: ['smp', 'fue'], hidden: ['visits', 'upkeep'] }, parts)).toBeUndefined();
  expect(whyNot({ options: ['smp'], hidden: [] }, parts)).toMatch(/^Two options/);
  expect(whyNot({ options: ['smp', 'fue'], hidden: ['visits', 'upkeep', 'cost'] }, parts)).toMatch(/^One row/);
});

test('a box takes its key out, or puts it back in the table’s order', () => {
  expect(toggled(['nothing', 'smp', 'fue'], 'smp', parts.options)).toEqual(['nothing', 'fue']);
  expect(toggled(['nothing', 'fue'], 'smp', parts.options)).toEqual(['nothing', 'smp', 'fue']);
});

test('the status says what is shown, what is left out and what comes first', () => {
  expect(sayChoice(all, [], parts)).toBe('All 4 options are shown.');
  expect(sayChoice({ options: ['nothing', 'wig'], hidden: [] }, [], parts)).toBe('Showing 2 of 4: Nothing and Wig.');
  expect(sayChoice({ options: all.options, hidden: ['visits'] }, ['cost', 'upkeep'], parts)).toBe(
    'All 4 options are shown. Rows left out: 1 of 3. Marked, so first: Upkeep and Cost.',
  );
});
