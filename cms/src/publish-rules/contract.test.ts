import { expect, test } from 'vitest';
import { byContract, contractReport } from './contract.ts';

const schemas = {
  contentType: () => ({ title: { type: 'string' }, answer: { type: 'blocks' }, guide: { type: 'relation' } }),
  component: () => ({}),
};
const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'Yes.' }] };
const question = { title: 'Does it hurt?', slug: 'does-it-hurt', answer: [paragraph], guide: 'a'.repeat(24) };

test('a snapshot that fits comes back with what the contract adds', () => {
  expect(byContract(schemas, 'question', question)).toEqual({ parsed: { ...question, topics: [], sources: [] }, reports: [] });
});

test.each([
  ['title', '', 'It is empty. Fill it in.'],
  ['title', undefined, 'It is empty. Fill it in.'],
  ['title', 'x'.repeat(121), 'It is longer than 120 characters. Shorten it.'],
  ['slug', 'Does it', 'It isn’t written as this field needs it. See the help below the field.'],
  ['answer', [], 'It is empty. Add at least one.'],
])('%s: %j is told in plain words', (field, value, message) => {
  expect(byContract(schemas, 'question', { ...question, [field]: value }).reports).toEqual([contractReport([field], message)]);
});

test('whatever the site can’t show in a text is told at the text, once', () => {
  const code = { type: 'code', children: [{ type: 'text', text: 'x' }] };
  const { reports } = byContract(schemas, 'question', { ...question, answer: [code, paragraph, code] });
  expect(reports).toEqual([contractReport(['answer'], expect.stringContaining('picture, code, or a link') as string)]);
});
