import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { ContentType, MediaFile } from 'shared-types';
import { attributesOfItem, holdsItems } from './fields.ts';
import { mediaPath } from './media.ts';
import { schemasOf, type Attribute, type Attributes, type Schemas } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';

interface LibraryFile {
  id: number;
  url: string;
}
interface UploadService {
  upload(request: { data: object; files: object }): Promise<LibraryFile[]>;
}

/** The media library's file with these bytes: an editor may have replaced them since, so the kept ones are uploaded anew if need be. */
async function fileOf(strapi: Core.Strapi, { sha256, mime, width, height }: MediaFile): Promise<number> {
  const where = { mime, ...(width && { width }), ...(height && { height }) };
  const candidates = (await strapi.db.query('plugin::upload.file').findMany({ where })) as LibraryFile[];
  for (const { id, url } of candidates) {
    const bytes = await readFile(path.join(strapi.dirs.static.public, url)).catch(() => undefined);
    if (bytes && createHash('sha256').update(bytes).digest('hex') === sha256) return id;
  }
  const kept = mediaPath(strapi, sha256);
  const name = `restored-${sha256.slice(0, 12)}.${mime.split('/').at(-1) ?? 'bin'}`;
  const files = { filepath: kept, originalFilename: name, mimetype: mime, size: (await readFile(kept)).length };
  const service = strapi.plugin('upload').service('upload') as UploadService;
  const [file] = await service.upload({ data: { fileInfo: { name } }, files });
  if (!file) throw new Error(`The media library didn’t take back the picture ${sha256}.`);
  return file.id;
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
