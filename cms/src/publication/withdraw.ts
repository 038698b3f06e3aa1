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
import type { StoredRow } from './tables.ts';
import { withLog } from './turn.ts';

/** What Strapi's plain Unpublish and Delete tell readers. */
export const PLAIN_WITHDRAWAL: Withdrawal = { kind: 'gone', reason: 'Withdrawn by the editors' };

function refusedFor(live: StoredRow, dependants: string[]): errors.ValidationError {
  const needed = `Published documents need it: ${dependants.join(', ')}. Change or withdraw them first.`;
  return new errors.ValidationError(`${nameOf(live.type, snapshotOf(live))} can’t be withdrawn. ${needed}`, {
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
    const needing = urgent ? [] : (await dependantsOf(turn.trx, schemasOf(strapi), live)).filter(isNeeded);
    if (needing.length > 0)
      throw refusedFor(
        live,
        needing.map(({ name }) => name),
      );
    const result = await next();
    const { revision, slug } = live;
    await append(turn, { action, type, documentId, revision, slug, urgent, withdrawal, actor: actorOf(strapi) });
    return result;
  });
}
