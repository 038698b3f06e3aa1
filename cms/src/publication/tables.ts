import type { Core } from '@strapi/strapi';
import { CONTRACT_VERSION, GENESIS_HASH, type ContentType, type Envelope } from 'shared-types';

export type Db = Core.Strapi['db']['connection'];

export const COUNTER = 'publication_counter';
export const LOG = 'publication_log';
export const MEDIA = 'publication_media';

/** The head of the log, in one row: who writes to the log locks it first, and a reader asks it what is new. */
export interface Counter {
  id: 1;
  seq: number;
  hash: string;
  contract: number;
}

/** A row of the log as it is stored. Only ever added; `redact` alone empties `snapshot`. */
export interface StoredRow {
  seq: number;
  hash: string;
  prev_hash: string;
  contract: number;
  type: ContentType;
  document_id: string;
  locale: string;
  action: Envelope['action'];
  revision: number;
  slug: string;
  /** The address on the site that the document takes, without its last slash; `null` for one that has none. */
  address: string | null;
  /** JSON */
  snapshot: string | null;
  content_hash: string | null;
  change_kind: Envelope['changeKind'];
  change_note: string;
  published_at: string | null;
  /** JSON */
  review: string | null;
  urgent: boolean | 0 | 1;
  /** JSON */
  withdrawal: string | null;
  /** `admin:<id>`, `token:<name>` or `system`. Never served. */
  actor: string;
  at: string;
  redacted_at: string | null;
  redaction_reason: string | null;
}

/** A picture of a snapshot, under the SHA-256 of its bytes. Only ever added. */
export interface KeptPicture {
  sha256: string;
  bytes: Buffer;
}

/** Makes the log's tables in a database that has none. Safe to run at every boot. */
export async function createTables(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  if (!(await db.schema.hasTable(LOG))) await createLog(db);
  if (!(await db.schema.hasTable(MEDIA)))
    await db.schema.createTable(MEDIA, (table) => {
      table.string('sha256', 64).primary();
      table.binary('bytes').notNullable();
    });
  if (await db.schema.hasTable(COUNTER)) return;
  await db.schema.createTable(COUNTER, (table) => {
    table.integer('id').primary();
    table.integer('seq').notNullable();
    table.string('hash', 64).notNullable();
    table.integer('contract').notNullable();
  });
  await db(COUNTER).insert({ id: 1, seq: 0, hash: GENESIS_HASH, contract: CONTRACT_VERSION });
}

async function createLog(db: Db): Promise<void> {
  await db.schema.createTable(LOG, (table) => {
    table.integer('seq').primary();
    for (const column of ['hash', 'prev_hash']) table.string(column, 64).notNullable();
    for (const column of ['contract', 'revision']) table.integer(column).notNullable();
    for (const column of ['type', 'document_id', 'locale', 'action', 'slug', 'change_kind', 'actor', 'at'])
      table.string(column).notNullable();
    for (const column of ['address', 'published_at', 'redacted_at']) table.string(column).nullable();
    for (const column of ['snapshot', 'review', 'withdrawal', 'redaction_reason']) table.text(column).nullable();
    table.string('content_hash', 64).nullable();
    table.text('change_note').notNullable();
    table.boolean('urgent').notNullable();
    table.index(['document_id', 'seq']);
    table.index(['type', 'slug']);
    table.index(['address']);
  });
}
