import { expect, test } from 'vitest';
import { alopecia, areata, scars, stripScars } from '../seo/published.fixture.ts';
import { neighboursIn } from './neighbours.ts';

const named = (title: string, topics: string[]) => ({ ...areata, documentId: title, content: { ...areata.content, title, topics } });
const [one, two, other, three] = [
  named('one', [alopecia.documentId]),
  named('two', [alopecia.documentId, scars.documentId]),
  named('other', [scars.documentId]),
  named('three', [scars.documentId, alopecia.documentId]),
] as const;
const guides = [one, two, other, three];
const around = (guide: typeof one): (string | undefined)[] => {
  const { previous, next } = neighboursIn(guides).get(guide.documentId) ?? {};
  return [previous?.title, next?.title];
};

test('the neighbours are those in the list of the guide’s first topic', () => {
  expect(around(one)).toEqual([undefined, 'two']);
  expect(around(two)).toEqual(['one', 'three']);
  expect(around(three)).toEqual(['other', undefined]);
});

test('a guide that is in no list has no neighbours', () => {
  expect(neighboursIn(guides).has(stripScars.documentId)).toBe(false);
});
