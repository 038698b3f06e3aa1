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
 * Runs work in a database transaction that holds the log: no other process or request appends meanwhile, so `seq` follows
 * the order of commits. Inside a transaction that is already open, it joins that one.
 *
 * Strapi publishes the documents of a bulk action side by side in one transaction. They take turns here, each seeing what
 * the one before it appended; after a failure the rest are refused, because the transaction is lost.
 */
export async function withLog<Result>(strapi: Core.Strapi, work: (turn: Turn) => Promise<Result>): Promise<Result> {
  return strapi.db.transaction(async (turn: Turn) => {
    const { trx } = turn;
    // Touches the row to lock it. The number itself moves with the row that is appended, so that the log has no gaps.
    await trx(COUNTER)
      .where({ id: 1 })
      .update({ seq: trx.ref('seq') });
    if (running.getStore() === trx) return work(turn);
    const mine = (lastOf.get(trx) ?? Promise.resolve()).then(() => running.run(trx, () => work(turn)));
    lastOf.set(trx, mine);
    return mine;
  });
}
