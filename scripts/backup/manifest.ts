import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../output/plain-error.ts';
import { DUMP, type DatabaseKind } from './database-dump.ts';

const NAME = 'manifest.json';
/** Raised when an older version could not restore what this one writes. */
const FORMAT = 1;

/** What a backup holds: written last, so that a folder without it is no backup. */
export interface Manifest {
  format: number;
  /** ISO 8601. */
  at: string;
  database: DatabaseKind;
  /** Path → SHA-256, of every other file. */
  files: Record<string, string>;
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Every file below a folder, by its path from there, with `/` between its parts. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')).sort();
}

/** Lists everything in the folder and writes that beside it. */
export async function writeManifest(folder: string, database: DatabaseKind): Promise<Manifest> {
  const files: Manifest['files'] = {};
  for (const file of filesIn(folder)) files[file] = await sha256(path.join(folder, file));
  const manifest: Manifest = { format: FORMAT, at: new Date().toISOString(), database, files };
  writeFileSync(path.join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function parse(text: string): Manifest | undefined {
  try {
    const found = JSON.parse(text) as Partial<Manifest> | null;
    const isWhole = typeof found?.format === 'number' && found.database !== undefined && typeof found.files === 'object';
    return isWhole ? (found as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a backup through. Throws a PlainError when it is none, is of a newer version, or a file of it is missing or not as it was written. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = path.join(folder, NAME);
  if (!existsSync(file))
    throw new PlainError(`${folder} holds no ${NAME}, so it is no finished backup. Name the folder that the backup command made.`);
  const manifest = parse(readFileSync(file, 'utf8'));
  if (!manifest) throw new PlainError(`${file} is damaged. Take another backup.`);
  if (manifest.format > FORMAT)
    throw new PlainError(`This backup was made by a newer version of the project (format ${manifest.format}). Restore it with that one.`);
  const expected = { [DUMP[manifest.database]]: '', ...manifest.files };
  for (const [name, hash] of Object.entries(expected)) {
    const there = path.join(folder, name);
    if (path.relative(folder, there).startsWith('..'))
      throw new PlainError(`${file} names ${name}, outside the backup. Nothing was restored.`);
    const found = existsSync(there) ? await sha256(there) : 'missing';
    if (found !== hash)
      throw new PlainError(
        `${there} is ${found === 'missing' ? 'missing' : 'not as it was written'}. Nothing was restored. Take another backup.`,
      );
  }
  return manifest;
}
