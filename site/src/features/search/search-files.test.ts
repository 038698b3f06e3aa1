import { createHash } from 'node:crypto';
import type { Published } from 'shared-types';
import { expect, test } from 'vitest';
import { searchFiles } from './search-files.ts';
import type { FoundRecord, SearchIndex, SearchManifest, TextShard } from './search-record.ts';

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
  review: null,
  changes: [],
  revisions: [],
  content,
});
const term = (number: number, definition = 'What it means.'): Published<'term'> =>
  published('term', number, { title: `Term ${number}`, slug: `t${number}`, definition });
const terms = (count: number): Published<'term'>[] => Array.from({ length: count }, (_, number) => term(number));

const manifestOf = (files: Map<string, string>): SearchManifest => JSON.parse(files.get('/search/manifest.json') ?? '');
const filesIn = ({ index, postings, texts }: SearchManifest): string[] => [index, ...postings.map(([path]) => path), ...texts];
/** Records as a reader's browser puts them together. */
function recordsIn(files: Map<string, string>): FoundRecord[] {
  const { index, texts } = manifestOf(files);
  const shards: TextShard = texts.flatMap((path) => JSON.parse(files.get(path) ?? ''));
  return (JSON.parse(files.get(index) ?? '') as SearchIndex).names.map((name, id) => ({ ...name, ...shards[id]! }));
}

test('the manifest names every file beside it, and each is called by its content', () => {
  const files = searchFiles(terms(3));
  const manifest = manifestOf(files);
  expect(manifest.version).toBe(2);
  expect([...files.keys()]).toEqual([...filesIn(manifest), '/search/manifest.json']);
  for (const path of filesIn(manifest)) {
    expect(path).toMatch(/^\/search\/[0-9a-f]{16}\.json$/);
    expect(path).toContain(createHash('sha256').update(files.get(path)!).digest('hex').slice(0, 16));
  }
  expect(recordsIn(files).map(({ title }) => title)).toEqual(['Term 0', 'Term 1', 'Term 2']);
});

test('the same library gives the same files, in whatever order its documents come', () => {
  const documents = [...terms(1200), published('synonym-set', -1, { title: 'SMP', terms: 'SMP\nhair tattoo' })];
  expect(searchFiles(documents.toReversed())).toEqual(searchFiles(documents));
});

test('after any change the files are those of a library that was never another', () => {
  const definitions = ['What it means.', 'Another meaning.', 'A third, which is longer than the others.'];
  const documents = terms(60);
  const sets = [published('synonym-set', -1, { title: 'SMP', terms: 'SMP\nhair tattoo' })];
  let state = 7;
  const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  for (let step = 0; step < 60; step++) {
    const at = random(documents.length);
    if (step % 3 === 0) documents.splice(at, 1);
    else if (step % 3 === 1) documents.splice(at, 0, term(100 + step, definitions[random(3)]));
    else documents[at] = term(random(60), `${definitions[random(3)]} ${step} hair tattoo`);
    const copies = structuredClone(documents);
    const gradual = searchFiles([...documents, ...sets]);
    // Other synonyms in between make the index begin anew.
    searchFiles([]);
    expect(gradual).toEqual(searchFiles([...copies, ...sets]));
    searchFiles([]);
    searchFiles([...documents, ...sets]);
  }
});

test('up to a thousand records are sent whole; more in parts, each record and each word in one', () => {
  const whole = manifestOf(searchFiles(terms(1000)));
  expect([whole.postings.length, whole.texts.length]).toEqual([1, 1]);
  const files = searchFiles(terms(2500));
  const { postings, texts, index } = manifestOf(files);
  expect(texts.length).toBeGreaterThan(50);
  expect(new Set(recordsIn(files).map(({ url }) => url)).size).toBe(2500);
  const words = (JSON.parse(files.get(index) ?? '') as SearchIndex).words.split(' ');
  const places = postings.flatMap(([path]) => JSON.parse(files.get(path) ?? '') as string[]);
  expect(places).toHaveLength(words.length);
  expect(postings.map(([path, first]) => [JSON.parse(files.get(path) ?? '')[0], first])).toEqual(
    postings.map(([, first]) => [places[first], first]),
  );
});

test('an edit to a text changes one file of texts', () => {
  const before = manifestOf(searchFiles(terms(2500))).texts;
  const after = manifestOf(searchFiles([...terms(2499), term(2499, 'Something else.')])).texts;
  expect(after.filter((path) => !before.includes(path))).toHaveLength(1);
});

test('tools are found beside the documents', () => {
  const files = searchFiles([term(0)], [{ url: '/decide/', kind: 'tool', title: 'Decision aid', summary: 'It helps.' }]);
  expect(recordsIn(files).map(({ url }) => url)).toEqual(['/glossary/#t0', '/decide/']);
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

test('an empty library has a manifest that names an empty index', () => {
  const files = searchFiles([]);
  const { postings, texts, synonyms } = manifestOf(files);
  expect([postings, texts, synonyms]).toEqual([[], [], []]);
  expect(recordsIn(files)).toEqual([]);
});
