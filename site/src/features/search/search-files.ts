import { createHash } from 'node:crypto';
import { lines, type Published } from 'shared-types';
import { buildIndex } from './build-index.ts';
import { inOrder, recordsOf, type Searchable } from './build-records.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest, type SearchRecord, type Synonyms } from './search-record.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

interface File {
  path: string;
  text: string;
}

function fileOf(content: unknown): File {
  const text = JSON.stringify(content);
  return { path: `/search/${sha256(text).slice(0, 16)}.json`, text };
}

/** What was made of records last, by the first of them. */
const known = new WeakMap<SearchRecord, { records: readonly SearchRecord[]; file: File }>();

/** The texts of some records. In a large library most stand as they were: then nothing is written and digested again. */
function fileOfTexts(records: readonly SearchRecord[]): File {
  const [first] = records;
  const before = first && known.get(first);
  if (before?.records.length === records.length && records.every((record, at) => record === before.records[at])) return before.file;
  const file = fileOf(records.map(({ url, summary }) => ({ url, summary })));
  if (first) known.set(first, { records, file });
  return file;
}

/** The files by which these records are searched, path to JSON text; the manifest, which names the others by what they hold, comes last. */
export function filesOf(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Map<string, string> {
  const files = new Map<string, string>();
  const put = ({ path, text }: File): string => {
    files.set(path, text);
    return path;
  };
  const { index, postings, shards, shard } = buildIndex(records, synonyms);
  const manifest: SearchManifest = {
    version: MANIFEST_VERSION,
    index: put(fileOf(index)),
    postings: postings.map(({ firstWord, texts }) => [put(fileOf(texts)), firstWord]),
    texts: shards.map((records) => put(fileOfTexts(records))),
    shard,
    synonyms: [...synonyms],
  };
  return files.set(MANIFEST_PATH, JSON.stringify(manifest));
}

/**
 * The files that search reads, path to JSON text.
 * @param documents everything published that readers can find, and the synonym sets; in any order
 * @param tools records of pages that are no documents: the decision aid, the timeline
 */
export function searchFiles(
  documents: readonly (Searchable | Published<'synonym-set'>)[],
  tools: readonly SearchRecord[] = [],
): Map<string, string> {
  const findable = documents.filter((document) => document.type !== 'synonym-set');
  const topics = findable.filter((document) => document.type === 'topic');
  const slugs = new Map(topics.map(({ documentId, content }) => [documentId, content.slug]));
  const sets = documents.filter((document) => document.type === 'synonym-set');
  return filesOf(
    [...inOrder(findable).flatMap((document) => recordsOf(document, slugs)), ...tools],
    sets.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)).map(({ content }) => lines(content.terms)),
  );
}
