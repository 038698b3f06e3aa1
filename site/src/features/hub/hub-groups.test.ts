import { expect, test } from 'vitest';
import { areata, stripScars } from '../seo/published.fixture.ts';
import { hubGroups, inHubOrder } from './hub-groups.ts';

const named = (title: string, kind: 'overview' | 'condition') => ({ ...areata, content: { ...areata.content, title, kind } });

test('guides stand by kind, overviews first, and keep their order within a kind', () => {
  const guides = [stripScars, named('B', 'condition'), named('A', 'condition'), named('Start', 'overview')];
  expect(hubGroups(guides).map(({ heading, guides: own }) => [heading, ...own.map(({ content }) => content.title)])).toEqual([
    ['Where to begin', 'Start'],
    ['Conditions', 'B', 'A'],
    ['Scars', stripScars.content.title],
  ]);
  expect(inHubOrder(guides)[0]?.content.title).toBe('Start');
});

test('a kind without guides has no heading', () => {
  expect(hubGroups([])).toEqual([]);
});
