import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { MediaFile } from 'shared-types';
import type { KeepFile, UploadedFile } from './snapshot.ts';
import { MEDIA, type Db, type KeptPicture } from './tables.ts';

/** Milliseconds that the bucket has for one picture. */
const BUCKET_ANSWERS_WITHIN = 20_000;

interface FileService {
  /** The file with an address that opens it, where uploads lie in a private bucket. */
  signFileUrls<File extends object>(file: File): Promise<File>;
}

/**
 * What the media library holds of a file just now: on this machine's disk, or in the bucket.
 * @throws Error when it isn't there, or the bucket doesn't answer
 */
export async function uploadedBytes(strapi: Core.Strapi, file: UploadedFile): Promise<Buffer> {
  if (file.url.startsWith('/')) return readFile(path.join(strapi.dirs.static.public, file.url));
  const { url } = await (strapi.plugin('upload').service('file') as FileService).signFileUrls(file);
  const answer = await fetch(url, { signal: AbortSignal.timeout(BUCKET_ANSWERS_WITHIN) });
  if (!answer.ok) throw new Error(`The bucket answered ${answer.status} for the picture ${file.name}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/**
 * Gives a function that copies an uploaded file's bytes to the kept ones and names them. Bytes that are kept are never
 * written again: Strapi's "replace media" changes what an upload's address holds, a published picture must not change.
 * They lie beside the log, so that one dump holds both and every replica sees them.
 */
export function mediaKeeper(strapi: Core.Strapi): KeepFile {
  return async (file: UploadedFile): Promise<MediaFile> => {
    const { mime, width, height } = file;
    const bytes = await uploadedBytes(strapi, file);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    // Joins the publication's own transaction: SQLite has one connection, and that is taken.
    await strapi.db.transaction(({ trx }: { trx: Db }) => keep(trx, { sha256, bytes }));
    return { sha256, mime, ...(width && { width }), ...(height && { height }) };
  };
}

async function keep(db: Db, picture: KeptPicture): Promise<void> {
  if (await db<KeptPicture>(MEDIA).where({ sha256: picture.sha256 }).first('sha256')) return;
  await db<KeptPicture>(MEDIA).insert(picture).onConflict('sha256').ignore();
}

/** The kept bytes of a picture; `null` for one that was never kept. */
export async function keptBytes(strapi: Core.Strapi, sha256: string): Promise<Buffer | null> {
  const find = ({ trx }: { trx: Db }) => trx<KeptPicture>(MEDIA).where({ sha256 }).first('bytes');
  return ((await strapi.db.transaction(find)) as Pick<KeptPicture, 'bytes'> | undefined)?.bytes ?? null;
}

/**
 * Takes over the pictures that earlier versions kept in a folder, at boot; a restored backup of such a version has one too. What has
 * another SHA-256 than its name says is left where it is.
 */
export async function adoptKeptFiles(strapi: Core.Strapi): Promise<void> {
  const folder = path.join(strapi.config.get<string>('data-dir'), 'cms', 'media');
  if (!existsSync(folder)) return;
  for (const name of await readdir(folder)) {
    const bytes = await readFile(path.join(folder, name));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (name !== sha256) continue;
    await keep(strapi.db.connection, { sha256, bytes });
    await rm(path.join(folder, name));
  }
}
