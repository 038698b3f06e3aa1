import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Verdict } from './check-link.ts';

const LINKS = 'external_link';

/** What was found at a link when it was looked at last. */
export interface StoredLink {
  /** SHA-256 of the address, which may be longer than an index takes. */
  id: string;
  link: string;
  state: Verdict['state'];
  note: string;
  /** ISO 8601. */
  checked_at: string;
}

/** How the last check of all links went. */
export interface LinkRun {
  startedAt: string;
  /** Absent while it is under way. */
  endedAt?: string;
  checked: number;
  /** Nothing could be reached, so nothing was noted. */
  isOffline: boolean;
}

/** Makes the table in a database that has none. Safe to run at every boot. */
export async function createLinks(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection;
  if (await schema.hasTable(LINKS)) return;
  await schema.createTable(LINKS, (table) => {
    table.string('id', 64).primary();
    table.text('link').notNullable();
    table.string('state').notNullable();
    table.text('note').notNullable();
    table.string('checked_at').notNullable();
  });
}

const links = (strapi: Core.Strapi) => strapi.db.connection<StoredLink>(LINKS);
const idOf = (link: string): string => createHash('sha256').update(link).digest('hex');
const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'links' });

/** What is known of links, by address. */
export async function knownLinks(strapi: Core.Strapi): Promise<Map<string, StoredLink>> {
  const rows: StoredLink[] = await links(strapi);
  return new Map(rows.map((row) => [row.link, row]));
}

/** Notes what was found at a link. */
export async function noteLink(strapi: Core.Strapi, link: string, { state, note }: Verdict): Promise<void> {
  const row: StoredLink = { id: idOf(link), link, state, note, checked_at: new Date().toISOString() };
  await links(strapi).insert(row).onConflict('id').merge();
}

/** Forgets links that no document has any more. */
export async function forgetLinks(strapi: Core.Strapi, gone: readonly string[]): Promise<void> {
  for (const link of gone)
    await links(strapi)
      .where({ id: idOf(link) })
      .delete();
}

export const lastRun = async (strapi: Core.Strapi): Promise<LinkRun | null> => (await store(strapi).get({ key: 'run' })) as LinkRun | null;

export const noteRun = (strapi: Core.Strapi, run: LinkRun): Promise<unknown> => store(strapi).set({ key: 'run', value: run });
