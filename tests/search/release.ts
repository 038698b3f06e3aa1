import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchManifest, SearchRecord } from '../../site/src/features/search/search-record.ts';

/** The folder of a built site: `RELEASE_DIR`, else what `pnpm build` writes. */
export function releaseFolder(): string {
  const folder = process.env['RELEASE_DIR'] ?? path.resolve(import.meta.dirname, '../../site/dist');
  if (existsSync(path.join(folder, 'search/manifest.json'))) return folder;
  throw new Error(`There is no built site in ${folder}. Run: npx -y pnpm@12 build, or name a release's folder in RELEASE_DIR.`);
}

/** What a reader's browser loads to search that site. */
export function loadRecords(folder: string): { records: SearchRecord[]; synonyms: string[][] } {
  const json = <Value>(file: string): Value => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Value;
  const { shards, synonyms } = json<SearchManifest>('search/manifest.json');
  return { records: shards.flatMap((shard) => json<SearchRecord[]>(shard)), synonyms };
}
