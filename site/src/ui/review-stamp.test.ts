import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import ReviewStamp from './ReviewStamp.astro';

const says = async (review: object | null): Promise<string> => {
  const container = await AstroContainer.create();
  const props = { review, firstPublished: '2026-11-22T09:55:00.000Z', published: '2026-11-22T09:55:00.000Z', revision: 1 };
  const html = await container.renderToString(ReviewStamp, { props });
  const [who = ''] = /<p class="who">[\s\S]*?<\/p>/.exec(html) ?? [];
  return who
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};

const signature = { name: 'Rea Person', profession: 'Dermatologist', at: '2026-11-26T23:30:00.000Z' };

test.each([
  ['nobody signed it', null, 'Not yet reviewed by a clinician.'],
  ['signed', { kind: 'signed', ...signature }, 'Reviewed by Rea Person, Dermatologist, on 26 November 2026.'],
  [
    'changed since it was signed',
    { kind: 'changed', ...signature },
    'Reviewed by Rea Person, Dermatologist, on 26 November 2026. Changed since, and not yet reviewed again.',
  ],
  ['published all the same', { kind: 'override', reason: 'A recall.' }, 'Published without a clinical sign-off. A recall.'],
])('%s: the stamp says exactly that', async (_, review, words) => expect(await says(review)).toBe(words));
