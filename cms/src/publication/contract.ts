import type { Core } from '@strapi/strapi';
import { CONTRACT_VERSION } from 'shared-types';
import { append } from './append.ts';
import { readDocument } from './documents.ts';
import { headOf, liveRows, reviewOf } from './log.ts';
import { snapshotOfPublished } from './republish.ts';
import { COUNTER, type Counter, type StoredRow } from './tables.ts';
import { withLog } from './turn.ts';

/**
 * Brings the log to this version's contract, at boot: every live document gets a snapshot made anew, with the revision
 * it had, or nothing changes at all.
 * @throws Error with the list of documents that don't fit, or when the log was written by a newer version
 */
export async function raiseContract(strapi: Core.Strapi): Promise<void> {
  const { contract } = await headOf(strapi.db.connection);
  if (contract === CONTRACT_VERSION) return;
  if (contract > CONTRACT_VERSION)
    throw new Error(
      `The publication log has contract ${contract}, this version knows ${CONTRACT_VERSION}. Start the version that wrote it.`,
    );
  await withLog(strapi, async (turn) => {
    const { trx } = turn;
    await trx<Counter>(COUNTER).where({ id: 1 }).update({ contract: CONTRACT_VERSION });
    const unfit: string[] = [];
    const live: StoredRow[] = await liveRows(trx).orderBy('seq');
    for (const row of live) {
      const { type, document_id: documentId, revision, published_at: publishedAt } = row;
      const published = await readDocument(strapi, type, documentId, 'published');
      if (!published || publishedAt === null) continue; // gone from the database: healing withdraws it
      const result = await snapshotOfPublished(strapi, trx, type, published);
      if ('unfit' in result) unfit.push(result.unfit);
      else {
        const unchanged = { changeKind: 'none', changeNote: '', review: reviewOf(row), urgent: false, actor: 'system' } as const;
        await append(turn, { action: 'published', type, documentId, revision, publishedAt, snapshot: result.snapshot, ...unchanged });
      }
    }
    if (unfit.length === 0) return;
    throw new Error(
      `${unfit.length} published documents don’t fit contract ${CONTRACT_VERSION}, so the CMS doesn’t start:\n${unfit.join('\n')}\n` +
        'Start the version before, correct and publish them, then start this one again.',
    );
  });
}
