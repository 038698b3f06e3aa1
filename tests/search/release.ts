import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createSearch, type Search } from '../../site/src/features/search/search-engine.ts';
import { MANIFEST_PATH, type FoundRecord, type SearchManifest } from '../../site/src/features/search/search-record.ts';

/** The folder of a built site: `RELEASE_DIR`, else what `pnpm build` writes. */
export function releaseFolder(): string {
  const folder = process.env['RELEASE_DIR'] ?? path.resolve(import.meta.dirname, '../../site/dist');
  if (existsSync(path.join(folder, 'search/manifest.json'))) return folder;
  throw new Error(`There is no built site in ${folder}. Run: npx -y pnpm@12 build, or name a release's folder in RELEASE_DIR.`);
}

/** What a reader's browser searches: that site's records, and the search over them. */
export async function openRelease(folder: string): Promise<Search & { all(): Promise<FoundRecord[]> }> {
  const read = async <Value>(file: string): Promise<Value> => JSON.parse(await readFile(path.join(folder, file), 'utf8')) as Value;
  const search = await createSearch(await read<SearchManifest>(MANIFEST_PATH), read);
  return { ...search, all: () => search.records.load(search.records.names.map((_, id) => id)) };
}
