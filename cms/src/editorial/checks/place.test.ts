import { expect, test } from 'vitest';
import { placeOf, type Models } from './place.ts';

const named = (labels: Record<string, string>) => ({
  metadatas: Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, { edit: { label } }])),
});
const guide = {
  attributes: {
    answer: { type: 'text' },
    body: { type: 'dynamiczone' },
    flags: { type: 'component', component: 'card', repeatable: true },
  },
  info: { displayName: 'Guide' },
  config: named({ answer: 'Answer', body: 'Body', flags: 'When to see a doctor' }),
};
const card = { attributes: { heading: { type: 'string' } }, info: { displayName: 'Care card' }, config: named({ heading: 'Heading' }) };
const steps = {
  attributes: { items: { type: 'component', component: 'card', repeatable: true } },
  info: { displayName: 'Steps' },
  config: named({ items: 'Steps' }),
};
const models: Models = { contentType: () => guide, component: (name) => (name === 'blocks.steps' ? steps : card) };
const document = {
  flags: [{ heading: '' }, { heading: '' }],
  body: [{ __component: 'blocks.card' }, { __component: 'blocks.steps', items: [{}] }],
};

test.each([
  ['answer', 'Answer'],
  ['flags.1.heading', 'When to see a doctor 2: Heading'],
  ['flags', 'When to see a doctor'],
  ['body.0.heading', 'Body, block 1 (Care card): Heading'],
  ['body.1.items.0.heading', 'Body, block 2 (Steps): Steps 1: Heading'],
  ['body.1', 'Body, block 2 (Steps)'],
  ['nowhere', 'nowhere'],
])('%s is called %s', (path, place) => {
  expect(placeOf(models, 'guide', document, path.split('.'))).toBe(place);
});
