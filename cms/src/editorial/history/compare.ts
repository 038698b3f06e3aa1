import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { newestSnapshot, rowAt, snapshotOf } from '../../publication/log.ts';
import { mediaKeeper } from '../../publication/media.ts';
import { relationsOf } from '../../publication/relations.ts';
import { schemasOf, uidOf } from '../../publication/schemas.ts';
import { buildSnapshot, type Snapshot } from '../../publication/snapshot.ts';
import type { Db, StoredRow } from '../../publication/tables.ts';
import { readable, type Names, type Readable } from './readable.ts';
import { inContext, wordDiff, type Stretch } from './word-diff.ts';

/** A field that isn't the same in both, and how it changed. */
export interface ChangedField {
  label: string;
  stretches: Stretch[];
}

interface Model {
  info: { displayName: string };
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
}

const titleOf = (content: Snapshot): string => String(content['title'] ?? content['name'] ?? 'Untitled');

async function documentNames(strapi: Core.Strapi, type: ContentType, snapshots: readonly Snapshot[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const target of snapshots.flatMap((snapshot) => relationsOf(schemasOf(strapi), type, snapshot))) {
    if (names.has(target.documentId)) continue;
    const row = await newestSnapshot(strapi.db.connection, target.type, target.documentId);
    const content = row ? snapshotOf(row) : await readDocument(strapi, target.type, target.documentId, 'draft');
    names.set(target.documentId, content ? titleOf(content) : target.documentId);
  }
  return names;
}

/** What the form calls fields and components, and what the documents are called that these contents point to. */
export async function namesFor(strapi: Core.Strapi, type: ContentType, snapshots: readonly Snapshot[]): Promise<Names> {
  const documents = await documentNames(strapi, type, snapshots);
  const models = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<string, Model>;
  return {
    field: (owner, field) => models[owner]?.config?.metadatas?.[field]?.edit?.label ?? field,
    component: (name) => models[name]?.info.displayName ?? name,
    document: (documentId) => documents.get(documentId) ?? documentId,
  };
}

/** The fields that don't read the same, each with how it changed. */
export function changedFields(earlier: Map<string, Readable>, later: Map<string, Readable>): ChangedField[] {
  const fields = [...new Set([...later.keys(), ...earlier.keys()])];
  return fields.flatMap((field) => {
    const [before, after] = [earlier.get(field), later.get(field)];
    const [from, to] = [before?.text ?? '', after?.text ?? ''];
    return from === to ? [] : [{ label: after?.label ?? before?.label ?? field, stretches: inContext(wordDiff(from, to)) }];
  });
}

/** What changed between two contents of a document, field by field in words and figures; nothing for what is the same. */
export async function compare(strapi: Core.Strapi, type: ContentType, earlier: Snapshot, later: Snapshot): Promise<ChangedField[]> {
  const schemas = schemasOf(strapi);
  const names = await namesFor(strapi, type, [earlier, later]);
  const read = (snapshot: Snapshot) => readable(schemas, names, schemas.contentType(type), uidOf(type), snapshot);
  return changedFields(read(earlier), read(later));
}

/**
 * A published revision of a document by its place in the log.
 * @throws NotFoundError when the row is another document's, or holds nothing (any more)
 */
export async function revisionAt(db: Db, type: ContentType, documentId: string, seq: number): Promise<StoredRow> {
  const row = await rowAt(db, seq);
  if (row?.type === type && row.document_id === documentId && row.snapshot !== null) return row;
  throw new errors.NotFoundError(`The log has no text at ${seq} for this document. It was another’s, or its text was removed.`);
}

/** What a draft holds, as a revision of it would; `{}` when there is none. */
export async function draftContent(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Snapshot> {
  const draft = await readDocument(strapi, type, documentId, 'draft');
  if (!draft) return {};
  return (await buildSnapshot(schemasOf(strapi), type, draft, mediaKeeper(strapi))).snapshot;
}
