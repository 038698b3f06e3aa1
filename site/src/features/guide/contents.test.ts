import { expect, test } from 'vitest';
import { areata } from '../seo/published.fixture.ts';
import { guideContents } from './contents.ts';

test('the contents list the sections of the body', () => {
  expect(guideContents(areata.content).sections).toEqual([
    { id: 'what-it-is', text: 'What it is' },
    { id: 'sources', text: 'Sources' },
  ]);
});

test('a section named like a part of the page keeps its fragment, and the part gives way', () => {
  const { part } = guideContents(areata.content);
  expect(part.sources).toEqual({ id: 'sources-2', text: 'Sources' });
  expect(part.doctor.id).toBe('when-to-see-a-doctor');
});
