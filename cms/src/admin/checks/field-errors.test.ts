import { expect, test } from 'vitest';
import type { Check } from '../../publish-rules/rule.ts';
import { fieldErrors } from './field-errors.ts';

const check = (path: string, message: string, fix = ''): Check => ({
  path: path.split('.'),
  message,
  fix,
  rule: 'citation',
  severity: 'error',
  quote: '',
  place: '',
  why: '',
});

test('findings stand at their fields, several at one field after each other', () => {
  expect(
    fieldErrors([check('title', 'Empty.', 'Fill it in.'), check('body.1.items.0.text', 'Long.'), check('body.1.items.0.text', 'Uncited.')]),
  ).toEqual({ title: 'Empty. Fill it in.', body: [undefined, { items: [{ text: 'Long. Uncited.' }] }] });
});
