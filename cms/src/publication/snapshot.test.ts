import { expect, test } from 'vitest';
import type { Attributes, Schemas } from './schemas.ts';
import { buildSnapshot, type KeepFile } from './snapshot.ts';

const COMPONENTS: Record<string, Attributes> = {
  'blocks.figure': { image: { type: 'media' }, alt: { type: 'string' } },
  'blocks.group': { claims: { type: 'relation' } },
  'parts.code': { code: { type: 'string' }, guide: { type: 'relation' } },
};
const schemas: Schemas = {
  contentType: () => ({
    title: { type: 'string' },
    aliases: { type: 'text' },
    topics: { type: 'relation' },
    guide: { type: 'relation' },
    body: { type: 'dynamiczone' },
    codes: { type: 'component', component: 'parts.code', repeatable: true },
    changeNote: { type: 'text' },
  }),
  component: (name) => COMPONENTS[name] ?? {},
};
const keepFile: KeepFile = async ({ url, mime }) => ({ sha256: `sha of ${url}`, mime });

const image = { id: 7, documentId: 'file', url: '/uploads/a.png', mime: 'image/png', name: 'a.png' };
const entity = {
  id: 3,
  documentId: 'doc',
  title: 'A title',
  aliases: '',
  changeNote: 'For the log alone.',
  createdAt: '2026-11-22',
  topics: [
    { id: 2, documentId: 'second' },
    { id: 1, documentId: 'first' },
  ],
  guide: null,
  body: [
    { __component: 'blocks.figure', id: 9, image, alt: 'A scar' },
    { __component: 'blocks.group', id: 4, claims: [{ id: 5, documentId: 'claim' }] },
  ],
  codes: [{ id: 1, code: 'L63', guide: { id: 8, documentId: 'published' } }],
};

test('a snapshot holds what readers may see, by documentId and SHA-256', async () => {
  expect(await buildSnapshot(schemas, 'guide', entity, keepFile)).toEqual({
    snapshot: {
      title: 'A title',
      topics: ['second', 'first'],
      body: [
        { __component: 'blocks.figure', image: { sha256: 'sha of /uploads/a.png', mime: 'image/png' }, alt: 'A scar' },
        { __component: 'blocks.group', claims: ['claim'] },
      ],
      codes: [{ code: 'L63', guide: 'published' }],
    },
    reports: [],
  });
});

test('a file that can’t be read is a problem at its field', async () => {
  const { reports } = await buildSnapshot(schemas, 'guide', entity, () => Promise.reject(new Error('no such file')));
  expect(reports).toMatchObject([{ path: ['body', '0', 'image'], message: expect.stringContaining('“a.png” can’t be read') }]);
});

test('relations and files are taken from an earlier snapshot where it has them, own fields never', async () => {
  const logged = {
    title: 'Before',
    topics: ['logged'],
    body: [
      { __component: 'blocks.figure', image: { sha256: 'logged', mime: 'image/png' }, alt: 'Before' },
      { __component: 'blocks.prose' },
    ],
    codes: [
      { code: 'L64', guide: 'logged' },
      { code: 'L65', guide: 'logged' },
    ],
  };
  const { snapshot } = await buildSnapshot(schemas, 'guide', entity, keepFile, logged);
  expect(snapshot).toEqual({
    title: 'A title',
    topics: ['logged'],
    body: [
      { __component: 'blocks.figure', image: { sha256: 'logged', mime: 'image/png' }, alt: 'A scar' },
      // Another block stood here, and the codes were two: nothing to take from them.
      { __component: 'blocks.group', claims: ['claim'] },
    ],
    codes: [{ code: 'L63', guide: 'published' }],
  });
});
