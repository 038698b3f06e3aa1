import type { Core } from '@strapi/strapi';
import { newestOf, rowAt } from './log.ts';
import { LOG, type StoredRow } from './tables.ts';
import { withLog } from './turn.ts';

/**
 * Empties the snapshot of a row for good (law, privacy): the one exception to "append-only". The row stays, with its
 * hashes, so that the chain holds; it records when and why.
 * @throws Error when there is no such row, it has no snapshot, or readers see it now
 */
export async function redact(strapi: Core.Strapi, seq: number, reason: string): Promise<void> {
  await withLog(strapi, async ({ trx }) => {
    const row = await rowAt(trx, seq);
    if (!row) throw new Error(`The publication log has no row ${seq}.`);
    if (row.redacted_at !== null) throw new Error(`Row ${seq} was redacted before, on ${row.redacted_at}: ${row.redaction_reason}`);
    if (row.snapshot === null) throw new Error(`Row ${seq} (${row.type}, ${row.slug}) is a withdrawal and holds no snapshot.`);
    const newest = await newestOf(trx, row.type, row.document_id);
    if (newest?.seq === seq)
      throw new Error(`Row ${seq} (${row.type}, ${row.slug}) is what readers see now. Publish a corrected version or withdraw it first.`);
    const redaction: Partial<StoredRow> = { snapshot: null, redacted_at: new Date().toISOString(), redaction_reason: reason };
    await trx<StoredRow>(LOG).where({ seq }).update(redaction);
  });
}
