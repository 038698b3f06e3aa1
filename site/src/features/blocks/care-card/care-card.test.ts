import { expect, test } from 'vitest';
import CareCard from '../../../ui/CareCard.astro';
import { html } from '../render.fixture.ts';

const heading = async (urgency: string, word: string, text: string): Promise<string> => {
  const written = await html(CareCard, { urgency, word, heading: text, level: 3 });
  return (
    /<h3>([\s\S]*)<\/h3>/
      .exec(written)?.[1]
      ?.replace(/<[^>]+>/g, '')
      .trim() ?? ''
  );
};

test('the urgency stands in words before the heading', async () => {
  expect(await heading('emergency', 'Emergency', 'Call 999 now if')).toBe('Emergency: Call 999 now if');
  expect(await heading('non-urgent', 'Not urgent', 'See a GP if')).toBe('Not urgent: See a GP if');
});

test('a heading that says it already is left alone', async () => {
  expect(await heading('urgent', 'Urgent', 'See a GP urgently if')).toBe('See a GP urgently if');
});
