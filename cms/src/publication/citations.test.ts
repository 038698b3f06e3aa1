import { expect, test } from 'vitest';
import { citationsIn, citedKeys } from './citations.ts';

test.each([
  ['No citation at all, a@b.org.', []],
  ['One fact [@nhs-hair-loss].', ['nhs-hair-loss']],
  ['Two at once [@a; @b-2].', ['a', 'b-2']],
  ['Two places [@a] and [@b].', ['a', 'b']],
  ['Left open [@a', []],
])('%s', (text, keys) => {
  expect(citedKeys(text)).toEqual(keys);
});

test('what is written another way comes back as it is, so that it can be refused', () => {
  expect(citedKeys('[@a, b] [@ a] [@A] [@a; b]')).toEqual(['@a, b', '@ a', '@A', 'a', 'b']);
});

const schemas = { contentType: () => ({}), component: () => ({}) };

test('a citation is found in plain and in rich text, also when it is half bold', () => {
  const attributes = { answer: { type: 'text' }, why: { type: 'blocks' }, count: { type: 'integer' } };
  const bold = { type: 'text', text: '[@ha', bold: true };
  const list = { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'A [@b]' }] }] };
  const why = [{ type: 'paragraph', children: [bold, { type: 'text', text: 'lf]. Again [@half].' }] }, list];
  expect(citationsIn(schemas, attributes, { answer: 'Yes [@a].', why, count: 3 })).toEqual([
    { path: ['answer'], key: 'a' },
    { path: ['why'], key: 'half' },
    { path: ['why'], key: 'b' },
  ]);
});
