import type { ContentType, Review, Row } from 'shared-types';
import type { Snapshot } from './snapshot.ts';
import { COUNTER, LOG, type Counter, type Db, type StoredRow } from './tables.ts';

/** Where the log stands now. */
export const headOf = async (db: Db): Promise<Counter> => (await db<Counter>(COUNTER).where({ id: 1 }).first()) as Counter;

/** One row by its number. */
export const rowAt = (db: Db, seq: number): Promise<StoredRow | undefined> => db<StoredRow>(LOG).where({ seq }).first();

/** Rows after a position, in order. */
export const rowsAfter = (db: Db, seq: number, limit: number): Promise<StoredRow[]> =>
  db<StoredRow>(LOG).where('seq', '>', seq).orderBy('seq').limit(limit);

/** The newest row of a document, whatever it says. */
export const newestOf = (db: Db, type: ContentType, documentId: string): Promise<StoredRow | undefined> =>
  db<StoredRow>(LOG).where({ type, document_id: documentId }).orderBy('seq', 'desc').first();

/** The newest row of a document that published another content than its live one. */
export const previousContent = (db: Db, live: StoredRow): Promise<StoredRow | undefined> =>
  db<StoredRow>(LOG)
    .where({ type: live.type, document_id: live.document_id, action: 'published' })
    .where('seq', '<', live.seq)
    .whereNotNull('snapshot')
    .whereNot({ content_hash: live.content_hash })
    .orderBy('seq', 'desc')
    .first();

/** The newest row of a document that holds a snapshot: a withdrawn or redacted one holds none. */
export const newestSnapshot = (db: Db, type: ContentType, documentId: string): Promise<StoredRow | undefined> =>
  db<StoredRow>(LOG).where({ type, document_id: documentId }).whereNotNull('snapshot').orderBy('seq', 'desc').first();

/** An earlier published row of another document that had this slug or address, whatever became of it. Redirects don't count: they lead on. */
export const earlierHolder = (
  db: Db,
  { type, slug, address, documentId }: { type: ContentType; slug: string; address: string | null; documentId: string },
): Promise<StoredRow | undefined> =>
  db<StoredRow>(LOG)
    .where({ action: 'published' })
    .whereNot({ document_id: documentId })
    .whereNot({ type: 'redirect' })
    .andWhere((same) => {
      same.where({ type, slug });
      if (address !== null) same.orWhere({ address });
    })
    .orderBy('seq', 'desc')
    .first();

/** The newest change note of a document that isn't empty, or ''. */
export async function lastNoteOf(db: Db, type: ContentType, documentId: string): Promise<string> {
  const row = await db<StoredRow>(LOG)
    .where({ type, document_id: documentId })
    .whereNot({ change_note: '' })
    .orderBy('seq', 'desc')
    .first('change_note');
  return row?.change_note ?? '';
}

/** What readers see now: the newest row of each document, if that row published it. Narrow it with further conditions. */
export const liveRows = (db: Db) =>
  db<StoredRow>(LOG)
    .where({ action: 'published' })
    .whereNotExists(
      db({ newer: LOG })
        .select('newer.seq')
        .where('newer.document_id', db.ref(`${LOG}.document_id`))
        .where('newer.type', db.ref(`${LOG}.type`))
        .where('newer.seq', '>', db.ref(`${LOG}.seq`)),
    );

const parsed = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

/** The snapshot of a stored row, empty when it was redacted. */
export const snapshotOf = (row: StoredRow): Snapshot => (parsed(row.snapshot) ?? {}) as Snapshot;

/** What the review stamp says of a stored row. */
export const reviewOf = (row: StoredRow): Review | null => parsed(row.review) as Review | null;

/** A row as readers of the log get it: without the actor. */
export const served = (row: StoredRow): Row => ({
  seq: row.seq,
  hash: row.hash,
  prevHash: row.prev_hash,
  contract: row.contract,
  type: row.type,
  documentId: row.document_id,
  locale: row.locale,
  action: row.action,
  revision: row.revision,
  slug: row.slug,
  snapshot: parsed(row.snapshot),
  contentHash: row.content_hash,
  changeKind: row.change_kind,
  changeNote: row.change_note,
  publishedAt: row.published_at,
  review: reviewOf(row),
  urgent: Boolean(row.urgent),
  withdrawal: parsed(row.withdrawal) as Row['withdrawal'],
  at: row.at,
});
