import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MediaFile } from 'shared-types';
import type { KeepFile, UploadedFile } from './snapshot.ts';

/** Where the bytes of published pictures are kept, each under its SHA-256. */
export const mediaPath = (strapi: Core.Strapi, sha256: string): string =>
  path.join(strapi.config.get<string>('data-dir'), 'cms', 'media', sha256);

/**
 * Gives a function that copies an uploaded file's bytes to the kept ones and names them. Bytes that are kept are never
 * written again: Strapi's "replace media" changes what an `/uploads` address holds, a published picture must not change.
 */
export function mediaKeeper(strapi: Core.Strapi): KeepFile {
  return async ({ url, mime, width, height }: UploadedFile): Promise<MediaFile> => {
    const bytes = await readFile(path.join(strapi.dirs.static.public, url));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await keep(mediaPath(strapi, sha256), bytes);
    return { sha256, mime, ...(width && { width }), ...(height && { height }) };
  };
}

async function keep(file: string, bytes: Buffer): Promise<void> {
  if (existsSync(file)) return;
  await mkdir(path.dirname(file), { recursive: true });
  // Renamed into place, so that a reader never meets half a file.
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}
