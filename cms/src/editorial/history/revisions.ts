import type { Core } from '@strapi/strapi';
import type { ContentType, Review } from 'shared-types';
import { documentsOf } from '../../publication/documents.ts';
import { reviewOf, snapshotOf } from '../../publication/log.ts';
import { draftFrom } from '../../publication/restore.ts';
import { LOG, type StoredRow } from '../../publication/tables.ts';
import { withLog } from '../../publication/turn.ts';
import { nameOfAccount } from '../people.ts';
import { revisionAt } from './compare.ts';

/** A row of a document's history, as the admin shows it. */
export interface Revision {
  seq: number;
  revision: number;
  action: StoredRow['action'];
  /** ISO 8601 */
  at: string;
  who: string;
  /** What readers were told of it, or ''. */
  why: string;
  isMajor: boolean;
  review: Review | null;
  /** Whether its text is there to be compared and restored. */
  hasText: boolean;
}

/** The names behind `admin:<id>`; of accounts that are gone, their number. */
async function actorNames(strapi: Core.Strapi, actors: readonly string[]): Promise<Map<string, string>> {
  const ids = actors.flatMap((actor) => /^admin:(\d+)$/.exec(actor)?.[1] ?? []);
  const accounts = (await strapi.db.query('admin::user').findMany({ where: { id: { $in: ids } } })) as Parameters<
    typeof nameOfAccount
  >[0][];
  return new Map(accounts.map((account) => [`admin:${account.id}`, nameOfAccount(account)]));
}

function named(actor: string, names: Map<string, string>): string {
  if (actor.startsWith('admin:')) return names.get(actor) ?? `Account ${actor.slice('admin:'.length)}, deleted since`;
  return actor.startsWith('token:') ? 'An import' : 'A command';
}

const whyOf = ({ change_note: note, withdrawal, redacted_at: redacted, redaction_reason: reason }: StoredRow): string => {
  if (redacted !== null) return `Its text was removed: ${reason ?? ''}`;
  return withdrawal === null ? note : (JSON.parse(withdrawal) as { reason: string }).reason;
};

/** Everything that was published or withdrawn of a document, newest first: who, when and why. Rows made for a new contract say nothing new. */
export async function revisionsOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Revision[]> {
  const rows: StoredRow[] = await strapi.db
    .connection<StoredRow>(LOG)
    .where({ type, document_id: documentId })
    .andWhere((row) => void row.whereNot({ action: 'published' }).orWhereNot({ change_kind: 'none' }))
    .orderBy('seq', 'desc');
  const names = await actorNames(
    strapi,
    rows.map(({ actor }) => actor),
  );
  return rows.map((row) => ({
    seq: row.seq,
    revision: row.revision,
    action: row.action,
    at: row.at,
    who: named(row.actor, names),
    why: whyOf(row),
    isMajor: row.change_kind === 'major',
    review: reviewOf(row),
    hasText: row.snapshot !== null,
  }));
}

/**
 * Makes a published revision the draft again. Readers keep what they have.
 * @throws NotFoundError when it has no text (any more); ValidationError when what it points to was deleted since
 */
export async function restore(
  strapi: Core.Strapi,
  asked: { type: ContentType; documentId: string; seq: number },
): Promise<{ revision: number }> {
  const { type, documentId, seq } = asked;
  return withLog(strapi, async ({ trx }) => {
    const row = await revisionAt(trx, type, documentId, seq);
    await documentsOf(strapi, type).update({ documentId, data: await draftFrom(strapi, type, snapshotOf(row)) });
    return { revision: row.revision };
  });
}
