import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import type { CheckedDocument } from '../content/check-content.ts';
import { contentFolders, type Attribute } from '../content/content-schemas.ts';
import { draftHash, fileHash, rememberImport, type Imported } from './last-import.ts';
import { picturesIn, uploadPictures, withFileIds, type UploadedFile } from './pictures.ts';
import { onBehalfOf } from './refusal.ts';

interface Writer {
  create(params: { data: object }): Promise<unknown>;
  update(params: { documentId: string; data: object }): Promise<unknown>;
}
const writer = (strapi: Core.Strapi, type: ContentType): Writer => strapi.documents(uidOf(type)) as unknown as Writer;

/** The value of a field that a file doesn't give: an update has to empty what an earlier import filled. */
function emptyValue({ type, relation, repeatable, default: usual }: Attribute): unknown {
  return type === 'dynamiczone' || repeatable || relation?.endsWith('ToMany') ? [] : (usual ?? null);
}

function everyField(type: ContentType, data: CheckedDocument['data']): Record<string, unknown> {
  const attributes = Object.values(contentFolders).find((folder) => folder.type === type)?.attributes ?? {};
  return Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, data[name] ?? emptyValue(attribute)]));
}

/**
 * Writes drafts. New ones are first made with their name alone, so that every relation finds its target whatever the order.
 * Must run in the import's transaction.
 * @param uploaded gets the pictures that are new in the media library
 */
export async function writeDocuments(
  strapi: Core.Strapi,
  documents: { created: readonly CheckedDocument[]; updated: readonly CheckedDocument[] },
  uploaded: UploadedFile[],
): Promise<void> {
  for (const document of documents.created) {
    const { type, documentId } = document;
    const { title, name, slug, key, shortId } = document.data;
    const data = { documentId, ...everyField(type, { title, name, slug, key, shortId }) };
    await onBehalfOf(document, () => writer(strapi, type).create({ data }));
  }
  const written = [...documents.created, ...documents.updated];
  const fileIds = await uploadPictures(
    strapi,
    written.flatMap(({ data }) => picturesIn(data)),
    uploaded,
  );
  const imported = new Map<ContentType, Record<string, Imported>>();
  for (const document of written) {
    const { type, documentId } = document;
    const data = withFileIds(everyField(type, document.data), fileIds) as object;
    await onBehalfOf(document, () => writer(strapi, type).update({ documentId, data }));
    imported.set(type, {
      ...imported.get(type),
      [documentId]: { file: fileHash(document), draft: (await draftHash(strapi, type, documentId)) ?? '' },
    });
  }
  for (const [type, ofType] of imported) await rememberImport(strapi, type, ofType);
}
