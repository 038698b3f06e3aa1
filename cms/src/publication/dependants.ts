import { citationsIn } from './citations.ts';
import { nameOf } from './document-name.ts';
import { liveRows, snapshotOf } from './log.ts';
import { requirementsOf } from './relations.ts';
import type { Schemas } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';
import type { Db, StoredRow } from './tables.ts';

/** Names of live documents whose snapshot passes a test. `mention` is a text that every such snapshot holds, so that the database finds the few candidates. */
async function liveDocuments(db: Db, mention: string, passes: (row: StoredRow, snapshot: Snapshot) => boolean): Promise<string[]> {
  const candidates: StoredRow[] = await liveRows(db).where('snapshot', 'like', `%${mention}%`).orderBy('seq');
  return candidates.flatMap((row) => (passes(row, snapshotOf(row)) ? [nameOf(row.type, snapshotOf(row))] : []));
}

/** Names of live documents that cite the source with this key. */
export const citing = (db: Db, schemas: Schemas, key: string): Promise<string[]> =>
  liveDocuments(db, `@${key}`, ({ type }, snapshot) =>
    citationsIn(schemas, schemas.contentType(type), snapshot).some((citation) => citation.key === key),
  );

/** Names of live documents that can't do without a live one: by a required relation, or by citing it. */
export async function dependantsOf(db: Db, schemas: Schemas, { type, document_id, slug }: StoredRow): Promise<string[]> {
  const requiring = await liveDocuments(
    db,
    document_id,
    (other, snapshot) =>
      other.document_id !== document_id &&
      requirementsOf(schemas, schemas.contentType(other.type), snapshot).some(({ documentId }) => documentId === document_id),
  );
  return type === 'source' ? [...requiring, ...(await citing(db, schemas, slug))] : requiring;
}
