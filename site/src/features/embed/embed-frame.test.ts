import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { areata, siteFrame as site } from '../seo/published.fixture.ts';
import EmbedFrame from './EmbedFrame.astro';

const signed = {
  kind: 'signed',
  name: 'Rea Person',
  profession: 'Dermatologist',
  at: '2026-11-26T09:30:00.000Z',
  clinicalHash: 'a',
} as const;

test.each([
  ['nobody', null, 'Not yet reviewed by a clinician. Revision'],
  ['a clinician', signed, 'Reviewed by Rea Person, Dermatologist, on 26 November 2026. Revision'],
])('a frame says that %s has signed its guide', async (_, review, words) => {
  const container = await AstroContainer.create();
  const html = await container.renderToString(EmbedFrame, { props: { guide: { ...areata, review }, site } });
  const text = html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');
  expect(text).toContain(words);
});
