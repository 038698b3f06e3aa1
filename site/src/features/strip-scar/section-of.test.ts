import { expect, test } from 'vitest';
import { guide } from '../blocks/fixture-library.ts';
import { repair, stripScars } from './pathway.fixture.ts';
import { sectionOf } from './section-of.ts';

const wordsOf = (body: Parameters<typeof sectionOf>[0], id: string): string =>
  sectionOf(body, id)
    .map((block) => (block.__component === 'blocks.prose' ? JSON.stringify(block.content) : block.__component))
    .join(' ');

test('a section runs from its heading, across blocks, to the next of its level', () => {
  const found = sectionOf(stripScars.content.body, 'flat-sunken-and-raised-scars');
  expect(found.map(({ __component }) => __component)).toEqual(['blocks.diagram', 'blocks.prose']);
  const words = wordsOf(stripScars.content.body, 'flat-sunken-and-raised-scars');
  expect(words).toContain('Flat is level');
  expect(words).toContain('Deeper.');
  expect(words).not.toMatch(/Before|After|Doing nothing/);
});

test('the last section runs to the end, without its own heading', () => {
  const words = wordsOf(repair.content.body, 'what-cannot-be-fixed');
  expect(words).toContain('Lost roots');
  expect(words).not.toContain('What cannot be fixed');
});

test('blocks that show other documents are left out', () => {
  expect(sectionOf(guide.content.body, 'what-it-is').map(({ __component }) => __component)).toEqual(['blocks.prose']);
});

test('a section that is not there is empty', () => expect(sectionOf(stripScars.content.body, 'gone')).toEqual([]));
