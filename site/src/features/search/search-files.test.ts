import { createHash } from 'node:crypto';
import type { Published } from 'shared-types';
import { expect, test } from 'vitest';
import { searchFiles } from './search-files.ts';
import type { SearchManifest, SearchRecord } from './search-record.ts';

const idOf = (number: number): string => createHash('sha256').update(String(number)).digest('hex').slice(0, 24);

const published = <Type extends 'term' | 'synonym-set'>(
  type: Type,
  number: number,
  content: Published<Type>['content'],
): Published<Type> => ({
  type,
  documentId: idOf(number),
  url: type === 'term' ? `/glossary/#t${number}` : null,
  revision: 1,
  firstPublishedAt: '2026-11-22T10:00:00Z',
  publishedAt: '2026-11-22T10:00:00Z',
  changes: [],
  revisions: [],
  content,
});
const term = (number: number, definition = 'What it means.'): Published<'term'> =>
  published('term', number, { title: `Term ${number}`, slug: `t${number}`, definition });
const terms = (count: number): Published<'term'>[] => Array.from({ length: count }, (_, number) => term(number));

const manifestOf = (files: Map<string, string>): SearchManifest => JSON.parse(files.get('/search/manifest.json') ?? '');
const recordsIn = (files: Map<string, string>): SearchRecord[] =>
  manifestOf(files).shards.flatMap((shard) => JSON.parse(files.get(shard) ?? ''));

test('the manifest names every file beside it, and each is called by its content', () => {
  const files = searchFiles(terms(3));
  const { shards, version } = manifestOf(files);
  expect(version).toBe(1);
  expect([...files.keys()]).toEqual([...shards, '/search/manifest.json']);
  for (const shard of shards) {
    expect(shard).toMatch(/^\/search\/[0-9a-f]{16}\.json$/);
    expect(shard).toContain(createHash('sha256').update(files.get(shard)!).digest('hex').slice(0, 16));
  }
  expect(recordsIn(files).map(({ title }) => title)).toEqual(['Term 0', 'Term 1', 'Term 2']);
});

test('the same library gives the same files, in whatever order its documents come', () => {
  const documents = [...terms(1200), published('synonym-set', -1, { title: 'SMP', terms: 'SMP\nhair tattoo' })];
  expect(searchFiles(documents.toReversed())).toEqual(searchFiles(documents));
});

test('more than a thousand records are shared out, each in one shard', () => {
  const files = searchFiles(terms(2500));
  const { shards } = manifestOf(files);
  expect(shards).toHaveLength(3);
  const urls = recordsIn(files).map(({ url }) => url);
  expect(new Set(urls).size).toBe(2500);
  expect(urls).toHaveLength(2500);
});

test('an edit changes one shard', () => {
  const before = manifestOf(searchFiles(terms(2500))).shards;
  const after = manifestOf(searchFiles([...terms(2499), term(2499, 'Something else.')])).shards;
  expect(after.filter((shard) => !before.includes(shard))).toHaveLength(1);
});

test('synonyms are in the manifest', () => {
  const files = searchFiles([published('synonym-set', 1, { title: 'SMP', terms: 'SMP\n hair tattoo \n' }), term(0)]);
  expect(manifestOf(files).synonyms).toEqual([['SMP', 'hair tattoo']]);
  expect(recordsIn(files)).toHaveLength(1);
});

test('records name their topics by slug', () => {
  const topic: Published<'topic'> = {
    ...term(1),
    type: 'topic',
    content: { title: 'Scars', slug: 'scars', summary: 'Scars.', order: 1, tint: 'scars' },
  };
  const question: Published<'question'> = {
    ...term(2),
    type: 'question',
    content: { title: 'Why?', slug: 'why', answer: [], topics: [topic.documentId], guide: idOf(3), sources: [] },
  };
  expect(recordsIn(searchFiles([topic, question])).find(({ kind }) => kind === 'question')?.topics).toEqual(['scars']);
});

test('an empty library has a manifest that names nothing', () => {
  expect([...searchFiles([])]).toEqual([['/search/manifest.json', '{"version":1,"shards":[],"synonyms":[]}']]);
});
