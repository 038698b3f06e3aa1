import type { Core } from '@strapi/strapi';
import { statusSchema, urlOf, type ContentType, type LiveState, type PublisherStatus } from 'shared-types';
import { newestOf } from './log.ts';
import { liveState } from './live-state.ts';
import type { Db, StoredRow } from './tables.ts';

const MOMENTS = 'publication_live';

/** When a release that reached a position of the log was first reported live. */
interface Moment {
  seq: number;
  at: string;
}

/** Milliseconds without a question for news after which the publisher doesn't seem to run: a long poll takes 25 seconds. */
const SILENCE = 60_000;

/** When a publisher last asked this process for news. Lost at a restart, and known again half a minute later. */
let lastAsked: number | undefined;
const started = performance.now();

/** A publisher asks for news. */
export function noteAsked(): void {
  lastAsked = performance.now();
}

/** Makes the table in a database that has none. Safe to run at every boot. */
export async function createMoments(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection;
  if (await schema.hasTable(MOMENTS)) return;
  await schema.createTable(MOMENTS, (table) => {
    table.integer('seq').primary();
    table.string('at').notNullable();
  });
}

const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'publication' });

/** Keeps the publisher's latest word on where it stands, and when each release went live. */
export async function setStatus(strapi: Core.Strapi, status: PublisherStatus): Promise<void> {
  await store(strapi).set({ key: 'status', value: status });
  const moment: Moment = { seq: status.seq, at: status.at };
  await strapi.db.connection<Moment>(MOMENTS).insert(moment).onConflict('seq').ignore();
}

/** The publisher's latest word; `undefined` before its first, and for one of an older version. */
async function statusOf(strapi: Core.Strapi): Promise<PublisherStatus | undefined> {
  return statusSchema.safeParse(await store(strapi).get({ key: 'status' })).data;
}

async function liveAt(db: Db, seq: number): Promise<string | null> {
  const moment = await db<Moment>(MOMENTS).where('seq', '>=', seq).orderBy('seq').first();
  return moment?.at ?? null;
}

/** Where the newest row of a document is on its way to readers. */
export async function liveStateOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<LiveState> {
  const db = strapi.db.connection;
  const row: StoredRow | undefined = await newestOf(db, type, documentId);
  const isListening = performance.now() - (lastAsked ?? started) < SILENCE;
  const view = { status: await statusOf(strapi), liveAt: row ? await liveAt(db, row.seq) : null, isListening };
  return liveState(row && { seq: row.seq, documentId, action: row.action, at: row.at }, view);
}

/** Where readers find a document, or found it last; `null` for what was never published or has no page. */
export async function publicUrlOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<string | null> {
  const row: StoredRow | undefined = await newestOf(strapi.db.connection, type, documentId);
  const path = row ? urlOf(type, { slug: row.slug }) : null;
  return path === null ? null : strapi.config.get<{ site: string }>('addresses').site + path;
}
