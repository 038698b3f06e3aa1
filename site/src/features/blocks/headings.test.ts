import type { Block, RichText } from 'shared-types';
import { expect, test } from 'vitest';
import { headingsIn, headingsOf, idsOf, titleLevels } from './headings.ts';

const heading = (level: number, text: string): RichText[number] => ({ type: 'heading', level, children: [{ type: 'text', text }] });
const prose = (...content: RichText): Block => ({ __component: 'blocks.prose', content });
const note: Block = { __component: 'blocks.callout', tone: 'note', title: 'Note', content: [heading(2, 'Aside')] };

test('headings carry their words, level and an id that stands once in the body', () => {
  const body = [prose(heading(2, 'Why?'), heading(3, 'How common [@a]')), note, prose(heading(2, 'Why?'))];
  expect(headingsOf(body).map(({ id, text, level }) => [id, text, level])).toEqual([
    ['why', 'Why?', 2],
    ['how-common', 'How common', 3],
    ['why-2', 'Why?', 2],
  ]);
});

test('a heading without words is no heading', () => {
  expect(headingsIn([heading(2, ' '), heading(2, 'One')]).map(({ id }) => id)).toEqual(['one']);
});

test('an id is found by the node, so that two equal headings keep apart', () => {
  const [first, second] = [heading(2, 'Why?'), heading(2, 'Why?')];
  const ids = idsOf(headingsIn([first, second]));
  expect([ids.get(first), ids.get(second)]).toEqual(['why', 'why-2']);
});

test('the title of a block stands one level below the last heading before it', () => {
  expect(titleLevels([note, prose(heading(2, 'One')), note, prose(heading(3, 'Two')), note, prose(heading(4, 'Three')), note], 2)).toEqual([
    2, 2, 3, 3, 4, 4, 4,
  ]);
});

test('a body under a heading of its own starts below it', () => {
  expect(titleLevels([note, prose({ type: 'paragraph', children: [] }), note], 3)).toEqual([3, 3, 3]);
});
