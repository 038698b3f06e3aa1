import type { Core } from '@strapi/strapi';
import { Picture } from '../references.ts';

export interface UploadedFile {
  id: number;
}
interface UploadService {
  upload(request: { data: { fileInfo: { name: string } }; files: object }): Promise<UploadedFile[]>;
  remove(file: UploadedFile): Promise<unknown>;
}
const uploads = (strapi: Core.Strapi): UploadService => strapi.plugin('upload').service('upload') as UploadService;

type FileIds = Record<string, number>;
const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'import', key: 'pictures' });

/** The pictures of a document's fields, wherever they stand. */
export function picturesIn(value: unknown): Picture[] {
  if (value instanceof Picture) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(picturesIn) : [];
}

/** The same fields with the number of its uploaded file in place of each picture. */
export function withFileIds(value: unknown, fileIds: FileIds): unknown {
  if (value instanceof Picture) return fileIds[value.sha256];
  if (Array.isArray(value)) return value.map((item) => withFileIds(item, fileIds));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withFileIds(item, fileIds)]));
}

/**
 * Uploads pictures to the media library, each only once: one that an earlier import uploaded is used again.
 * Must run in the import's transaction.
 * @param uploaded gets the files that are new, for `removeUploads` should the import fail
 * @returns the number of the uploaded file by the picture's SHA-256
 */
export async function uploadPictures(strapi: Core.Strapi, pictures: readonly Picture[], uploaded: UploadedFile[]): Promise<FileIds> {
  const fileIds: FileIds = { ...((await store(strapi).get({})) as FileIds | null) };
  for (const { sha256, name, place, mime, size } of pictures) {
    const known = fileIds[sha256];
    if (known !== undefined && (await strapi.db.query('plugin::upload.file').findOne({ where: { id: known } }))) continue;
    const files = { filepath: place, originalFilename: name, mimetype: mime, size };
    const [file] = await uploads(strapi).upload({ data: { fileInfo: { name } }, files });
    if (!file) throw new Error(`The media library didn’t take the picture ${name}.`);
    fileIds[sha256] = file.id;
    uploaded.push(file);
  }
  if (uploaded.length > 0) await store(strapi).set({ value: fileIds });
  return fileIds;
}

/** Deletes the bytes of files whose rows were rolled back. */
export async function removeUploads(strapi: Core.Strapi, uploaded: readonly UploadedFile[]): Promise<void> {
  for (const file of uploaded) await uploads(strapi).remove(file);
}
