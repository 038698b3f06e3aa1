import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import type { Move } from './four-eyes/progress.ts';

export const MOVES = 'editorial_move';
export const JOBS = 'editorial_job';

/** A move as it is stored. Only ever added, and removed with its document. */
export interface StoredMove {
  id: number;
  type: ContentType;
  document_id: string;
  kind: Move['kind'];
  at: string;
  user_id: number | null;
  name: string;
  profession: string;
  text: string;
  clinical_hash: string;
}

/** A publication or withdrawal that was asked for a later time. */
export interface StoredJob {
  id: number;
  type: ContentType;
  document_id: string;
  action: 'publish' | 'withdraw';
  /** ISO 8601 in UTC, so that its order is the order of time. */
  at: string;
  /** JSON; what becomes of the address of what is withdrawn. */
  withdrawal: string | null;
  user_id: number;
  name: string;
  state: 'waiting' | 'done' | 'failed' | 'cancelled';
  /** Why it failed, or ''. */
  reason: string;
}

/** Makes the desk's tables in a database that has none. Safe to run at every boot. */
export async function createDeskTables(strapi: Core.Strapi): Promise<void> {
  // `db.schema` is a new builder every time; one that is kept runs its earlier statements again.
  const db = strapi.db.connection;
  if (!(await db.schema.hasTable(MOVES)))
    await db.schema.createTable(MOVES, (table) => {
      table.increments('id');
      for (const column of ['type', 'document_id', 'kind', 'at', 'name', 'profession', 'clinical_hash']) table.string(column).notNullable();
      table.text('text').notNullable();
      table.integer('user_id').nullable();
      table.index(['document_id', 'id']);
      table.index(['user_id', 'kind']);
    });
  if (await db.schema.hasTable(JOBS)) return;
  await db.schema.createTable(JOBS, (table) => {
    table.increments('id');
    for (const column of ['type', 'document_id', 'action', 'at', 'name', 'state']) table.string(column).notNullable();
    for (const column of ['withdrawal', 'reason']) table.text(column).nullable();
    table.integer('user_id').notNullable();
    table.index(['state', 'at']);
    table.index(['document_id']);
  });
}
