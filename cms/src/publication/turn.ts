import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { COUNTER, type Db } from './tables.ts';

/** A transaction that holds the log. */
export interface Turn {
  trx: Db;
  /** Runs after the commit; not at all after a rollback. */
  onCommit(callback: () => void): void;
}

const lastOf = new WeakMap<Db, Promise<unknown>>();
const running = new AsyncLocalStorage<Db>();

/**
 * Runs work in a database transaction that holds the log: nobody else writes documents or appends meanwhile, in this
 * process or another, so `seq` follows the order of commits and no draft changes while it is being published. Inside a
 * transaction that is already open, it joins that one.
 *
 * Strapi handles the documents of a bulk action side by side in one transaction. They take turns here, each seeing what
 * the one before it appended.
 */
export async function withLog<Result>(strapi: Core.Strapi, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async (turn: Turn) => {
    const { trx } = turn;
    // Touches the row to lock it. The number itself moves with the row that is appended, so that the log has no gaps.
    await trx(COUNTER)
      .where({ id: 1 })
      .update({ seq: trx.ref('seq') });
    if (running.getStore() === trx) return work(turn);
    const before = lastOf.get(trx) ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(() => running.run(trx, () => work(turn)));
    lastOf.set(trx, mine);
    return mine;
  });
}
