import { createHash, randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';

const SHARES = 'preview_share';

interface StoredShare {
  id: number;
  /** SHA-256 of the link: who reads the database can't open a preview by it. */
  link_hash: string;
  type: ContentType;
  document_id: string;
  /** JSON: the draft as it was, by the contract. */
  content: string;
  gaps: number;
  actor: string;
  at: string;
  expires_at: string;
  revoked_at: string | null;
}

/** A shared preview as the edit view lists it. Its link was shown once, when it was made. */
export interface Share {
  id: number;
  at: string;
  expiresAt: string;
}

/** The last moments of a share that are kept after its end, so that its link can say that it ended. Days. */
const KEPT_AFTER_END = 90;
const DAY = 24 * 60 * 60 * 1000;

const hashOf = (link: string): string => createHash('sha256').update(link).digest('hex');
const shares = (strapi: Core.Strapi) => strapi.db.connection<StoredShare>(SHARES);

/** Makes the table in a database that has none. Safe to run at every boot. */
export async function createShares(strapi: Core.Strapi): Promise<void> {
  const { schema } = strapi.db.connection;
  if (await schema.hasTable(SHARES)) return;
  await schema.createTable(SHARES, (table) => {
    table.increments('id');
    table.string('link_hash', 64).notNullable().unique();
    for (const column of ['type', 'document_id', 'actor', 'at', 'expires_at']) table.string(column).notNullable();
    table.string('revoked_at').nullable();
    table.text('content').notNullable();
    table.integer('gaps').notNullable();
    table.index(['document_id']);
  });
}

type Snapshot = Pick<StoredShare, 'type' | 'gaps' | 'actor'> & { documentId: string; content: Record<string, unknown> };

/** Stores a draft as it is now under a link that nobody can guess, and gives the link. Later changes to the draft don't show there. */
export async function share(strapi: Core.Strapi, { type, documentId, content, gaps, actor }: Snapshot, days: number): Promise<string> {
  const link = `s.${randomBytes(32).toString('base64url')}`;
  const now = Date.now();
  const [at, expires_at] = [new Date(now).toISOString(), new Date(now + days * DAY).toISOString()];
  await shares(strapi)
    .where('expires_at', '<', new Date(now - KEPT_AFTER_END * DAY).toISOString())
    .delete();
  const row = { link_hash: hashOf(link), type, document_id: documentId, content: JSON.stringify(content), gaps, actor, at, expires_at };
  await shares(strapi).insert(row);
  return link;
}

/** The stored share of a link; `undefined` when there never was one. Whether it has ended is for the caller to see. */
export const shareOf = async (strapi: Core.Strapi, link: string): Promise<StoredShare | undefined> =>
  shares(strapi)
    .where({ link_hash: hashOf(link) })
    .first();

/** Shares of a document that still open, newest first. */
export async function openShares(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Share[]> {
  const rows: StoredShare[] = await shares(strapi)
    .where({ type, document_id: documentId })
    .whereNull('revoked_at')
    .where('expires_at', '>', new Date().toISOString())
    .orderBy('id', 'desc');
  return rows.map(({ id, at, expires_at: expiresAt }) => ({ id, at, expiresAt }));
}

/** Ends a share of a document at once, and empties it. Whether there was one. */
export async function revokeShare(strapi: Core.Strapi, type: ContentType, documentId: string, id: number): Promise<boolean> {
  const mine = { id, type, document_id: documentId };
  return (await shares(strapi).where(mine).update({ revoked_at: new Date().toISOString(), content: '{}' })) > 0;
}
