import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const outputFolders = new Set(['node_modules', 'dist']);

function filesIn(absolute: string): string[] {
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [absolute];
  return readdirSync(absolute, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && !outputFolders.has(entry.name) && !entry.name.includes('.test.'))
    .flatMap((entry) => filesIn(path.join(absolute, entry.name)));
}

/**
 * SHA-256 (hex) of the names and bytes of the files under `sources` (paths from `root`, files or folders), except those under `without`,
 * tests, dot-files and output folders. The same on every machine; a missing path counts as empty.
 */
export function fingerprint(root: string, sources: readonly string[], without: readonly string[] = []): string {
  const skipped = without.map((source) => path.join(root, source) + path.sep);
  const files = sources
    .flatMap((source) => filesIn(path.join(root, source)))
    .filter((file) => !skipped.some((folder) => file.startsWith(folder)));
  const hash = createHash('sha256');
  for (const file of files.map((name) => path.relative(root, name).replaceAll(path.sep, '/')).sort()) {
    const bytes = readFileSync(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Whether the build that left `stamp` was made from sources with this fingerprint. */
function isFresh(stamp: string, sources: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

/**
 * Runs a build unless the one that left `stamp` was made from the same sources. The stamp goes before the build begins and
 * comes back when it is complete, so a build that failed half-way is never taken for a good one.
 */
export async function buildWhenStale(stamp: string, sources: string, build: () => Promise<unknown>): Promise<void> {
  if (isFresh(stamp, sources)) return;
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, sources);
}
