import { expect, test } from 'vitest';
import { asText } from './questions-to-ask.ts';

test('the questions are copied as a list with their page and its address', () => {
  expect(asText('Strip scars: questions to ask', ['Is it flat?', 'Is it wide?'], 'https://scalpwise.example/guides/strip-scars/')).toBe(
    'Strip scars: questions to ask\n\n- Is it flat?\n- Is it wide?\n\nhttps://scalpwise.example/guides/strip-scars/',
  );
});
