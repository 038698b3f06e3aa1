import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ContentType, MediaFile } from 'shared-types';
import { attributesOfItem, holdsItems } from './fields.ts';
import { keptBytes, uploadedBytes } from './media.ts';
import { schemasOf, type Attribute, type Attributes, type Schemas } from './schemas.ts';
import type { Snapshot, UploadedFile } from './snapshot.ts';

interface LibraryFile extends UploadedFile {
  id: number;
}
interface UploadService {
  upload(request: { data: object; files: object }): Promise<LibraryFile[]>;
}

/** The media library's file with these bytes: an editor may have replaced them since, so the kept ones are uploaded anew if need be. */
async function fileOf(strapi: Core.Strapi, { sha256, mime, width, height }: MediaFile): Promise<number> {
  const where = { mime, ...(width && { width }), ...(height && { height }) };
  const candidates = (await strapi.db.query('plugin::upload.file').findMany({ where })) as LibraryFile[];
  for (const candidate of candidates) {
    const bytes = await uploadedBytes(strapi, candidate).catch(() => undefined);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return candidate.id;
  }
  const kept = await keptBytes(strapi, sha256);
  if (kept === null) throw new Error(`The picture ${sha256} was published, and its bytes are lost. Restore a backup of the database.`);
  return takeBack(strapi, kept, `restored-${sha256.slice(0, 12)}.${mime.split('/').at(-1) ?? 'bin'}`, mime);
}

/** Uploads bytes to the media library, which takes files alone. */
async function takeBack(strapi: Core.Strapi, bytes: Buffer, name: string, mime: string): Promise<number> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'scalpwise-picture-'));
  try {
    const filepath = path.join(folder, name);
    await writeFile(filepath, bytes);
    const files = { filepath, originalFilename: name, mimetype: mime, size: bytes.length };
    const service = strapi.plugin('upload').service('upload') as UploadService;
    const [file] = await service.upload({ data: { fileInfo: { name } }, files });
    if (!file) throw new Error(`The media library didn’t take back the picture ${name}.`);
    return file.id;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Fields that speak to the log and stand in no snapshot: a restored draft keeps its own. */
const NOT_RESTORED = new Set(['changeKind', 'changeNote']);

const isList = ({ type, relation, repeatable, multiple }: Attribute): boolean =>
  type === 'dynamiczone' || repeatable === true || multiple === true || (relation?.endsWith('ToMany') ?? false);

async function valueOf(strapi: Core.Strapi, schemas: Schemas, attribute: Attribute, value: unknown): Promise<unknown> {
  if (value === undefined) return isList(attribute) ? [] : null;
  if (Array.isArray(value) && (holdsItems(attribute) || attribute.type === 'media'))
    return Promise.all(value.map((item) => valueOf(strapi, schemas, { ...attribute, repeatable: false }, item)));
  if (attribute.type === 'media') return fileOf(strapi, value as MediaFile);
  if (!holdsItems(attribute)) return value;
  const item = value as Snapshot;
  const fields = await fieldsFrom(strapi, schemas, attributesOfItem(schemas, attribute, item), item);
  return attribute.type === 'dynamiczone' ? { __component: item['__component'], ...fields } : fields;
}

async function fieldsFrom(strapi: Core.Strapi, schemas: Schemas, attributes: Attributes, snapshot: Snapshot): Promise<Snapshot> {
  const fields: Snapshot = {};
  for (const [name, attribute] of Object.entries(attributes))
    if (!NOT_RESTORED.has(name)) fields[name] = await valueOf(strapi, schemas, attribute, snapshot[name]);
  return fields;
}

/** What a draft has to hold so that publishing it gives this snapshot again: `data` for the document service. */
export const draftFrom = (strapi: Core.Strapi, type: ContentType, snapshot: Snapshot): Promise<Snapshot> => {
  const schemas = schemasOf(strapi);
  return fieldsFrom(strapi, schemas, schemas.contentType(type), snapshot);
};
