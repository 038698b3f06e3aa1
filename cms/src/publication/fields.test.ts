import { expect, test } from 'vitest';
import { fieldOf, fieldsOf } from './fields.ts';
import type { Attributes, Schemas } from './schemas.ts';

const COMPONENTS: Record<string, Attributes> = {
  'blocks.prose': { content: { type: 'blocks' } },
  'blocks.steps': { items: { type: 'component', component: 'parts.step', repeatable: true } },
  'parts.step': { title: { type: 'string' } },
};
const schemas: Schemas = { contentType: () => ATTRIBUTES, component: (name) => COMPONENTS[name] ?? {} };
const ATTRIBUTES: Attributes = {
  title: { type: 'string' },
  topics: { type: 'relation' },
  body: { type: 'dynamiczone' },
  card: { type: 'component', component: 'parts.step' },
};
const document = {
  title: 'A title',
  aliases: null,
  topics: ['a', 'b'],
  body: [
    { __component: 'blocks.prose', content: [{ type: 'paragraph' }] },
    { __component: 'blocks.steps', items: [{ title: 'One' }, { title: 'Two' }] },
  ],
  card: { title: 'Card' },
};

test('fields come in the order of the schema, those of components included', () => {
  const fields = [...fieldsOf(schemas, ATTRIBUTES, document)];
  expect(fields.map(({ path }) => path.join('.'))).toEqual([
    'title',
    'topics',
    'body.0.content',
    'body.1.items.0.title',
    'body.1.items.1.title',
    'card.title',
  ]);
  expect(fields.at(-2)?.value).toBe('Two');
});

test('what nobody filled in is no field', () => {
  expect([...fieldsOf(schemas, ATTRIBUTES, { title: null })]).toEqual([]);
});

test.each([
  [['title'], 'title'],
  [['topics', 1], 'topics'],
  [['body'], 'body'],
  [['body', 0, 'content', 3, 'level'], 'body.0.content'],
  [['body', 1, 'items', 1, 'title'], 'body.1.items.1.title'],
  [['body', 1, 'items'], 'body.1.items'],
  [['card', 'title'], 'card.title'],
  [['unknown', 0], 'unknown'],
])('%j leads an editor to %s', (path, field) => {
  expect(fieldOf(schemas, ATTRIBUTES, document, path).path.join('.')).toBe(field);
});
