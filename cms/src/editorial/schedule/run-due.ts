import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../publication/documents.ts';
import { withIntent } from '../../publication/intent.ts';
import { withLog } from '../../publication/turn.ts';
import { JOBS, type StoredJob } from '../tables.ts';
import { withdrawalOf } from './jobs.ts';
import { withdraw } from '../withdraw.ts';

async function carryOut(strapi: Core.Strapi, job: StoredJob): Promise<void> {
  const { type, document_id: documentId, user_id } = job;
  const withdrawal = withdrawalOf(job);
  await withIntent({ actor: `admin:${user_id}` }, async () => {
    if (withdrawal) await withdraw(strapi, { type, documentId, urgent: false, withdrawal });
    else await documentsOf(strapi, type).publish({ documentId });
  });
}

/**
 * Carries out one job, once: the log's lock lets one process in after the other, and the second finds it done. A job that
 * can't be carried out leaves nothing behind but its reason.
 */
async function run(strapi: Core.Strapi, id: number): Promise<void> {
  const waiting = { id, state: 'waiting' as const };
  try {
    await withLog(strapi, async ({ trx }) => {
      const job: StoredJob | undefined = await trx<StoredJob>(JOBS).where(waiting).first();
      if (!job) return;
      await carryOut(strapi, job);
      await trx<StoredJob>(JOBS).where(waiting).update({ state: 'done' });
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    strapi.log.error(`A planned step failed: ${reason}`);
    await strapi.db.connection<StoredJob>(JOBS).where(waiting).update({ state: 'failed', reason });
  }
}

/** Carries out what is due, in order of time: also what fell due while no process ran. */
export async function runDue(strapi: Core.Strapi, now: Date): Promise<void> {
  const due: Pick<StoredJob, 'id'>[] = await strapi.db
    .connection<StoredJob>(JOBS)
    .where({ state: 'waiting' })
    .andWhere('at', '<=', now.toISOString())
    .orderBy('at')
    .select('id');
  for (const { id } of due) await run(strapi, id);
}
