import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType, Withdrawal } from 'shared-types';
import { actorOf } from './actor.ts';
import { append, type Withdrawn } from './append.ts';
import { dependantsOf, isNeeded } from './dependants.ts';
import { nameOf, slugField } from './document-name.ts';
import { intent } from './intent.ts';
import { newestOf, snapshotOf } from './log.ts';
import { schemasOf } from './schemas.ts';
import type { Db, StoredRow } from './tables.ts';
import { withLog } from './turn.ts';

/** What Strapi's plain Unpublish and Delete tell readers. */
export const PLAIN_WITHDRAWAL: Withdrawal = { kind: 'gone', reason: 'Withdrawn by the editors' };

/**
 * Refuses to withdraw what live documents can't do without.
 * @throws ValidationError that names them
 */
export async function refuseIfNeeded(strapi: Core.Strapi, db: Db, live: StoredRow): Promise<void> {
  const needing = (await dependantsOf(db, schemasOf(strapi), live)).filter(isNeeded);
  if (needing.length === 0) return;
  const needed = `Published documents need it: ${needing.map(({ name }) => name).join(', ')}. Change or withdraw them first.`;
  throw new errors.ValidationError(`${nameOf(live.type, snapshotOf(live))} can’t be withdrawn. ${needed}`, {
    errors: [{ path: [slugField(live.type) ?? 'title'], message: needed, name: 'ValidationError' }],
  });
}

/**
 * Takes a document back and logs it, or does neither. A document that isn't live (never published, or withdrawn before)
 * is no news to readers: nothing is logged, and an address that was withdrawn keeps the reason given then.
 * @param next Strapi's own unpublishing or deleting
 * @throws ValidationError that names the live documents which can't do without it, unless the withdrawal is urgent
 */
export function withdrawAndLog<Result>(
  strapi: Core.Strapi,
  document: { type: ContentType; documentId: string; action: Withdrawn['action'] },
  next: () => Promise<Result>,
): Promise<Result> {
  return withLog(strapi, async (turn) => {
    const { type, documentId, action } = document;
    const { urgent, withdrawal = PLAIN_WITHDRAWAL } = intent();
    const live = await newestOf(turn.trx, type, documentId);
    if (live?.action !== 'published') return next();
    if (!urgent) await refuseIfNeeded(strapi, turn.trx, live);
    const result = await next();
    const { revision, slug } = live;
    await append(turn, { action, type, documentId, revision, slug, urgent, withdrawal, actor: actorOf(strapi) });
    return result;
  });
}
