import { expect, test } from 'vitest';
import { showable } from './showable.ts';

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] };
const prose = { __component: 'blocks.prose', content: [paragraph] };
const guide = {
  title: 'A guide',
  slug: 'a-guide',
  kind: 'overview',
  answer: 'Yes.',
  keyPoints: 'A point',
  topics: ['t'.repeat(24)],
  body: [prose],
  nextReview: '2027-11-22',
};

test('a whole draft is shown as it is', () => {
  expect(showable('guide', guide)).toMatchObject({ content: guide, gaps: 0 });
});

test('an empty draft has a page of placeholders', () => {
  const shown = showable('guide', { title: 'Just begun', slug: 'just-begun' });
  expect(shown?.gaps).toBe(6);
  expect(shown?.content).toMatchObject({ title: 'Just begun', answer: 'No answer is written yet.' });
  expect(showable('question', { title: 'Why?' })?.content).toMatchObject({ answer: [{ type: 'paragraph' }], slug: 'untitled-draft' });
});

test('blocks that don’t fit are left out, and the others stay', () => {
  const broken = { __component: 'blocks.prose', content: [{ type: 'code', children: [{ type: 'text', text: 'x' }] }] };
  const shown = showable('guide', { ...guide, body: [broken, prose, broken, { __component: 'blocks.callout' }] });
  expect(shown).toMatchObject({ content: { body: [prose] }, gaps: 3 });
});

test('what is too long is cut', () => {
  const shown = showable('guide', { ...guide, answer: 'x'.repeat(400) });
  expect(shown?.content['answer']).toHaveLength(300);
});

test('what can’t be guessed is not: a claim has no verdict until an editor gives one', () => {
  expect(showable('claim', { title: 'It lasts', slug: 'it-lasts' })).toBeUndefined();
});
