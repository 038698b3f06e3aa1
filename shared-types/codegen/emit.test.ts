import { expect, test } from 'vitest';
import { emitPopulate } from './emit-populate.ts';
import { attributeExpression, emitComponents, emitContentTypes } from './emit-zod.ts';
import type { Schemas } from './read-schemas.ts';

const schemas: Schemas = {
  contentTypes: [
    {
      name: 'guide',
      single: false,
      attributes: {
        title: { type: 'string', required: true, maxLength: 80 },
        order: { type: 'integer', min: 1 },
        topics: { type: 'relation', relation: 'oneToMany', target: 'api::topic.topic', required: true },
        body: { type: 'dynamiczone', components: ['blocks.figure'], required: true, min: 1 },
        changeNote: { type: 'text' },
      },
    },
  ],
  components: [
    { name: 'parts.line', single: false, attributes: { text: { type: 'text', required: true } } },
    {
      name: 'blocks.figure',
      single: false,
      attributes: { image: { type: 'media', required: true }, lines: { type: 'component', component: 'parts.line', repeatable: true } },
    },
  ],
};

test('a content type becomes a schema without the fields that are for the log', () => {
  expect(emitContentTypes(schemas)).toMatchInlineSnapshot(`
    "// Generated from the schema files of cms/ by \`pnpm contract:generate\`. Do not edit.
    import { z } from 'zod';
    import { blocksFigure } from './components.ts';
    import { documentId } from '../primitives.ts';

    export const guide = z.object({
      title: z.string().min(1).max(80),
      order: z.int().min(1).optional(),
      topics: z.array(documentId).min(1),
      body: z.array(z.discriminatedUnion('__component', [blocksFigure])).min(1),
    });

    "
  `);
});

test('blocks know their name, parts do not', () => {
  const text = emitComponents(schemas);
  expect(text).toContain("__component: z.literal('blocks.figure').default('blocks.figure')");
  expect(text).not.toContain("z.literal('parts.line')");
  expect(text).toContain('lines: z.array(partsLine).default([])');
});

test('the populate query reaches media and relations inside blocks', () => {
  const text = emitPopulate(schemas);
  const populate: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  expect(populate).toEqual({
    guide: { topics: { fields: ['documentId'] }, body: { on: { 'blocks.figure': { populate: { image: true, lines: {} } } } } },
  });
});

test('an attribute kind that nobody taught the generator is an error', () => {
  expect(() => attributeExpression('guide.price', { type: 'biginteger' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: guide.price: the contract generator does not know the attribute type "biginteger". Teach shared-types/codegen/emit-zod.ts, or use a known type.]`,
  );
});

test('a two-way relation is an error, because it changes its other end without a row in the log', () => {
  expect(() => attributeExpression('guide.topics', { type: 'relation', relation: 'manyToMany' })).toThrowErrorMatchingInlineSnapshot(
    `[Error: guide.topics: relation "manyToMany" is not one-way. Use oneToOne or oneToMany without mappedBy: a two-way relation changes its other end without a log row.]`,
  );
});
