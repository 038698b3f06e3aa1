import { expect, test } from 'vitest';
import type { Report } from '../publish-rules/rule.ts';
import { refusal } from './problems.ts';

const report = (path: string[], message: string, fix = ''): Report => ({
  rule: 'a-rule',
  severity: 'error',
  quote: '',
  path,
  message,
  fix,
});

test('a refusal names the document and every problem, in the shape that the edit view shows', () => {
  const error = refusal('guide → Scars (scars)', [
    report(['title'], 'Too long.'),
    report(['body', '0', 'heading'], 'Empty.', 'Fill it in.'),
  ]);
  expect(error.message).toBe('guide → Scars (scars): 2 problems: title: Too long. body.0.heading: Empty. Fill it in.');
  expect(error.details).toEqual({
    errors: [
      { path: ['title'], message: 'Too long.', name: 'ValidationError' },
      { path: ['body', '0', 'heading'], message: 'Empty. Fill it in.', name: 'ValidationError' },
    ],
  });
});

test('a field is told once, with everything that is wrong with it', () => {
  const error = refusal('term → Scar (scar)', [
    report(['definition'], 'One.'),
    report(['definition'], 'Two.'),
    report(['definition'], 'One.'),
  ]);
  expect(error.details).toMatchObject({ errors: [{ path: ['definition'], message: 'One. Two.' }] });
});
