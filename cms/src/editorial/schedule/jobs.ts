import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType, Withdrawal } from 'shared-types';
import type { Db } from '../../publication/tables.ts';
import { withLog } from '../../publication/turn.ts';
import type { User } from '../people.ts';
import { refuseVainWithdrawal } from '../withdraw.ts';
import { JOBS, type StoredJob } from '../tables.ts';
import { londonTime } from './london-time.ts';

interface Document {
  type: ContentType;
  documentId: string;
}

/** A job as the admin shows it. */
export interface Job extends Pick<StoredJob, 'id' | 'action' | 'at' | 'name' | 'state' | 'reason'> {
  withdrawal: Withdrawal | null;
}

export const withdrawalOf = ({ withdrawal }: StoredJob): Withdrawal | null =>
  withdrawal === null ? null : (JSON.parse(withdrawal) as Withdrawal);

/** What is to happen to a document, soonest first, and what failed since. */
export async function jobsOf(db: Db, { type, documentId }: Document): Promise<Job[]> {
  const jobs: StoredJob[] = await db<StoredJob>(JOBS)
    .where({ type, document_id: documentId })
    .whereIn('state', ['waiting', 'failed'])
    .orderBy('at');
  return jobs.map((job) => {
    const { id, action, at, name, state, reason } = job;
    return { id, action, at, name, state, reason, withdrawal: withdrawalOf(job) };
  });
}

interface Asked extends Document {
  action: StoredJob['action'];
  day: string;
  time: string;
  withdrawal?: Withdrawal | undefined;
}

/** Ends what was asked before of the same action: it is replaced, or done with. */
const retire = (db: Db, { type, documentId }: Document, action: StoredJob['action']): Promise<number> =>
  db<StoredJob>(JOBS)
    .where({ type, document_id: documentId, action })
    .whereIn('state', ['waiting', 'failed'])
    .update({ state: 'cancelled' });

/**
 * Has the draft published, or the document withdrawn, at a time by London's clock. What was asked before of the same kind
 * is replaced. Rules and signatures are asked for when the time comes; a withdrawal also now, when its target can be mended.
 * @throws ApplicationError for a time that is over, or that there isn't
 * @throws ValidationError for a withdrawal that would be refused
 */
export async function schedule(strapi: Core.Strapi, asked: Asked, user: User): Promise<{ at: string }> {
  const { type, documentId, action, day, time, withdrawal } = asked;
  const moment = londonTime(day, time);
  if (moment === null) throw new errors.ApplicationError(`There is no ${time} on ${day} in London. Choose another time.`);
  if (moment.getTime() <= Date.now())
    throw new errors.ApplicationError(`${day}, ${time} in London is over. Choose a time to come, or do it now.`);
  const at = moment.toISOString();
  return withLog(strapi, async ({ trx }) => {
    if (withdrawal) await refuseVainWithdrawal(strapi, trx, { type, documentId, withdrawal });
    await retire(trx, asked, action);
    await trx<StoredJob>(JOBS).insert({
      type,
      document_id: documentId,
      action,
      at,
      withdrawal: withdrawal ? JSON.stringify(withdrawal) : null,
      user_id: user.id,
      name: user.name,
      state: 'waiting',
      reason: '',
    });
    return { at };
  });
}

/** Takes a plan back, or puts a failure aside that was dealt with. */
export async function unschedule(strapi: Core.Strapi, document: Document, action: StoredJob['action']): Promise<void> {
  const ended = await withLog(strapi, ({ trx }) => retire(trx, document, action));
  if (ended === 0) throw new errors.ApplicationError('Nothing of the kind is planned any more. Look again at what is.');
}

/** Forgets what was planned for a document that is deleted. */
export const forgetJobs = async (db: Db, { type, documentId }: Document): Promise<void> => {
  await db<StoredJob>(JOBS).where({ type, document_id: documentId }).delete();
};
