import { createHash } from 'node:crypto';
import { lines, type Published } from 'shared-types';
import { buildIndex } from './build-index.ts';
import { inOrder, recordsOf, type Searchable } from './build-records.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest, type SearchRecord, type Synonyms } from './search-record.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The files by which these records are searched, path to JSON text; the manifest, which names the others by what they hold, comes last. */
export function filesOf(records: readonly SearchRecord[], synonyms: readonly Synonyms[]): Map<string, string> {
  const files = new Map<string, string>();
  const put = (content: unknown): string => {
    const text = JSON.stringify(content);
    const path = `/search/${sha256(text).slice(0, 16)}.json`;
    files.set(path, text);
    return path;
  };
  const { index, postings, texts, shard } = buildIndex(records, synonyms);
  const manifest: SearchManifest = {
    version: MANIFEST_VERSION,
    index: put(index),
    postings: postings.map(({ firstWord, texts }) => [put(texts), firstWord]),
    texts: texts.map(put),
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
