import { expect, test } from 'vitest';
import type { Schemas } from '../../publication/schemas.ts';
import { mergeDraft } from './merge-draft.ts';

const guide = {
  title: { type: 'string' },
  nextReview: { type: 'date' },
  topics: { type: 'relation', relation: 'oneToMany' },
  guide: { type: 'relation', relation: 'manyToOne' },
  body: { type: 'dynamiczone', components: ['blocks.group', 'blocks.figure'] },
  redFlags: { type: 'component', component: 'blocks.card', repeatable: true },
};
const components: Record<string, ReturnType<Schemas['component']>> = {
  'blocks.group': { title: { type: 'string' }, questions: { type: 'relation', relation: 'oneToMany' } },
  'blocks.figure': { image: { type: 'media' }, alt: { type: 'string' } },
  'blocks.card': { heading: { type: 'string' } },
};
const schemas: Schemas = { contentType: () => guide, component: (name) => components[name] ?? {} };
const picture = { name: 'a.png', url: '/uploads/a.png', mime: 'image/png' };
const options = { schemas, fileOf: (id: number) => Promise.resolve(id === 7 ? picture : null) };

const merged = (saved: Record<string, unknown> | undefined, values: Record<string, unknown>) => mergeDraft(options, guide, saved, values);
const connect = (...ids: string[]) => ids.map((documentId) => ({ id: 1, apiData: { id: 1, documentId, isTemporary: true } }));
const ids = (...names: string[]) => names.map((documentId) => ({ documentId }));

test('own fields are the form’s; what it leaves out is as saved; what it empties is empty', async () => {
  const saved = { title: 'Saved', nextReview: '2027-01-01' };
  expect(await merged(saved, { title: 'Typed' })).toMatchObject({ title: 'Typed', nextReview: '2027-01-01' });
  expect(await merged(saved, { nextReview: null })).toMatchObject({ title: 'Saved', nextReview: null });
});

test('relations are the saved ones with what was changed', async () => {
  const saved = { topics: ids('a', 'b'), guide: ids('g')[0] };
  expect(await merged(saved, {})).toMatchObject({ topics: ids('a', 'b'), guide: { documentId: 'g' } });
  const changed = {
    topics: { connect: connect('c'), disconnect: connect('a') },
    guide: { connect: connect('h'), disconnect: connect('g') },
  };
  expect(await merged(saved, changed)).toMatchObject({ topics: ids('b', 'c'), guide: { documentId: 'h' } });
  expect(await merged(saved, { topics: { connect: connect('a') }, guide: { disconnect: connect('g') } })).toMatchObject({
    topics: ids('b', 'a'),
    guide: null,
  });
});

test('blocks keep their saved relations when they move, and a new one has only its own', async () => {
  const saved = { body: [{ __component: 'blocks.group', id: 3, title: 'Saved', questions: ids('q') }] };
  const body = [
    { __component: 'blocks.group', title: 'New', questions: { connect: connect('r'), disconnect: [] } },
    { __component: 'blocks.group', id: 3, title: 'Typed', __temp_key__: 'a0', questions: { connect: [], disconnect: [] } },
  ];
  expect((await merged(saved, { body }))['body']).toEqual([
    { __component: 'blocks.group', title: 'New', questions: ids('r') },
    { __component: 'blocks.group', title: 'Typed', questions: ids('q') },
  ]);
});

test('a file is what the media library says, whatever the form says of it', async () => {
  const image = (id: number) => ({ id, url: '../../secrets.env', mime: 'image/png', name: 'x' });
  const body = [7, 8].map((id) => ({ __component: 'blocks.figure', image: image(id), alt: 'A' }));
  expect((await merged(undefined, { body }))['body']).toEqual([
    { __component: 'blocks.figure', image: picture, alt: 'A' },
    { __component: 'blocks.figure', image: null, alt: 'A' },
  ]);
});

test('what fits no schema is left out', async () => {
  const values = { body: ['x', null, { __component: 'admin::user' }, 3], redFlags: 'none', topics: 'x', password: 'y' };
  expect(await merged(undefined, values)).toEqual({
    title: undefined,
    nextReview: undefined,
    topics: [],
    guide: null,
    body: [],
    redFlags: [],
  });
});
