import type { ContentType } from 'shared-types';
import type { Db } from '../../publication/tables.ts';
import { MOVES, type StoredMove } from '../tables.ts';
import type { Move } from './progress.ts';

const asMove = ({ kind, at, user_id, name, profession, text, clinical_hash }: StoredMove): Move => ({
  kind,
  at,
  userId: user_id,
  name,
  profession,
  text,
  clinicalHash: clinical_hash,
});

/** Every move of a document, oldest first. */
export async function movesOf(db: Db, type: ContentType, documentId: string): Promise<Move[]> {
  const rows: StoredMove[] = await db<StoredMove>(MOVES).where({ type, document_id: documentId }).orderBy('id');
  return rows.map(asMove);
}

type NewMove = Pick<Move, 'kind' | 'userId' | 'name'> & Partial<Move>;

/** Records a move of a document, now. */
export async function addMove(db: Db, type: ContentType, documentId: string, move: NewMove): Promise<void> {
  const { kind, userId, name, profession = '', text = '', clinicalHash = '', at = new Date().toISOString() } = move;
  const row = { type, document_id: documentId, kind, at, user_id: userId, name, profession, text, clinical_hash: clinicalHash };
  await db<StoredMove>(MOVES).insert(row);
}

/** Forgets a document that is deleted: an import may bring one of the same name, and its way begins anew. What was signed stands in the log. */
export const forgetMoves = async (db: Db, type: ContentType, documentId: string): Promise<void> => {
  await db<StoredMove>(MOVES).where({ type, document_id: documentId }).delete();
};

/** What a person called themselves when they last signed, or ''. */
export async function lastProfession(db: Db, userId: number): Promise<string> {
  const row = await db<StoredMove>(MOVES).where({ kind: 'signed', user_id: userId }).orderBy('id', 'desc').first('profession');
  return row?.profession ?? '';
}
