import { createHash } from 'node:crypto';
import { lines, type Published } from 'shared-types';
import { inOrder, recordsOf, type Searchable } from './build-records.ts';
import { MANIFEST_PATH, MANIFEST_VERSION, type SearchManifest, type SearchRecord } from './search-record.ts';

/** Records a shard holds, about: an edit makes readers fetch one shard anew, not all. */
const SHARD = 1000;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Shares records out by document, so that a new document changes one shard as long as their number stays. */
function shardsOf(documents: Searchable[]): SearchRecord[][] {
  const topics = documents.filter((document) => document.type === 'topic');
  const slugs = new Map(topics.map(({ documentId, content }) => [documentId, content.slug]));
  const records = documents.map((document) => ({ hash: sha256(document.documentId), records: recordsOf(document, slugs) }));
  const count = Math.ceil(records.reduce((sum, { records: { length } }) => sum + length, 0) / SHARD);
  const shards: SearchRecord[][] = Array.from({ length: count }, () => []);
  for (const { hash, records: own } of records) shards[parseInt(hash.slice(0, 8), 16) % count]?.push(...own);
  return shards.filter((shard) => shard.length > 0);
}

/**
 * The files that search reads, path to JSON text: `/search/manifest.json`, and the shards it names by their content.
 * @param documents everything published that readers can find, and the synonym sets; in any order
 */
export function searchFiles(documents: readonly (Searchable | Published<'synonym-set'>)[]): Map<string, string> {
  const findable = documents.filter((document) => document.type !== 'synonym-set');
  const sets = documents.filter((document) => document.type === 'synonym-set');
  const shards = shardsOf(inOrder(findable)).map((records): [string, string] => {
    const text = JSON.stringify(records);
    return [`/search/${sha256(text).slice(0, 16)}.json`, text];
  });
  const manifest: SearchManifest = {
    version: MANIFEST_VERSION,
    shards: shards.map(([path]) => path),
    synonyms: sets.toSorted((a, b) => (a.documentId < b.documentId ? -1 : 1)).map(({ content }) => lines(content.terms)),
  };
  return new Map([...shards, [MANIFEST_PATH, JSON.stringify(manifest)]]);
}
