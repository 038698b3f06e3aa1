import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalJson, type ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { schemasOf } from '../../publication/schemas.ts';
import { buildSnapshot } from '../../publication/snapshot.ts';
import type { CheckedDocument } from '../content/check-content.ts';

/** What the importer remembers of a document: the file as it was, and the draft that it made of it. */
export interface Imported {
  file: string;
  draft: string;
}
type ImportedByDocument = Record<string, Imported>;

const hash = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** The hash of what a file says. */
export const fileHash = ({ content, data }: CheckedDocument): string =>
  hash({ content, changeKind: data.changeKind, changeNote: data.changeNote });

/** The hash of what a draft says, whoever wrote it; `undefined` when there is no such document. Notes on the change don't count. */
export async function draftHash(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<string | undefined> {
  const draft = await readDocument(strapi, type, documentId, 'draft');
  if (!draft) return undefined;
  // Only whether it is the same picture matters here, so its address will do and its bytes stay unread.
  const { snapshot } = await buildSnapshot(schemasOf(strapi), type, draft, ({ url, mime }) => Promise.resolve({ sha256: url, mime }));
  return hash(snapshot);
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'import' });

/** What was imported last of one type, by documentId. */
export const lastImport = async (strapi: Core.Strapi, type: ContentType): Promise<ImportedByDocument> =>
  ((await store(strapi).get({ key: type })) ?? {}) as ImportedByDocument;

/** Remembers what was imported now, beside what was imported before. */
export async function rememberImport(strapi: Core.Strapi, type: ContentType, imported: ImportedByDocument): Promise<void> {
  await store(strapi).set({ key: type, value: { ...(await lastImport(strapi, type)), ...imported } });
}
