import type { Core } from '@strapi/strapi';
import { GENESIS_HASH, type Row, type State } from 'shared-types';
import type { z } from 'zod';
import { headOf, rowAt, rowsAfter, served } from './log.ts';
import { noteAsked } from './publisher-status.ts';
import type { eventsQuery } from './requests.ts';
import { waitBeyond } from './wait.ts';

/** Where the log stands. */
export async function state(strapi: Core.Strapi): Promise<State> {
  const { contract, seq, hash } = await headOf(strapi.db.connection);
  return { contract, seq, hash };
}

/**
 * Rows after the reader's position; with `wait`, as soon as there are any.
 * @param gone aborts when the reader hangs up
 * @returns `null` when the position isn't in this log: the reader follows a log that this one isn't a continuation of
 */
export async function events(
  strapi: Core.Strapi,
  query: z.infer<typeof eventsQuery>,
  gone: AbortSignal,
): Promise<{ rows: Row[]; head: number } | null> {
  const { after, hash, limit, wait } = query;
  noteAsked();
  const db = strapi.db.connection;
  const known = after === 0 ? GENESIS_HASH : (await rowAt(db, after))?.hash;
  if (known === undefined || (hash !== undefined && hash !== known)) return null;
  await waitBeyond(db, after, wait, gone);
  const rows = await rowsAfter(db, after, limit);
  return { rows: rows.map(served), head: (await headOf(db)).seq };
}
