import { expect, test } from 'vitest';
import { inGroups } from './in-groups.ts';

const groups = ['fruit', 'meat', 'herb'];
const owner = (item: string) => ({ apple: 'fruit', basil: 'herb', pear: 'fruit' })[item];

test('groups keep their order, empty ones are left out, strays come last', () => {
  expect(inGroups(['basil', 'stone', 'pear', 'apple'], groups, owner)).toEqual([
    { group: 'fruit', items: ['pear', 'apple'] },
    { group: 'herb', items: ['basil'] },
    { group: undefined, items: ['stone'] },
  ]);
});

test('without items there are no groups', () => {
  expect(inGroups([], groups, owner)).toEqual([]);
});
