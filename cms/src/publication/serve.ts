import { createReadStream, type ReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { GENESIS_HASH, type ContentType, type PublisherStatus, type Row, type State } from 'shared-types';
import type { z } from 'zod';
import { readDocument } from './documents.ts';
import type { Report } from '../publish-rules/rule.ts';
import { headOf, rowAt, rowsAfter, served } from './log.ts';
import { mediaPath } from './media.ts';
import { examine } from './publish.ts';
import type { eventsQuery } from './requests.ts';
import type { Snapshot } from './snapshot.ts';
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
  const db = strapi.db.connection;
  const known = after === 0 ? GENESIS_HASH : (await rowAt(db, after))?.hash;
  if (known === undefined || (hash !== undefined && hash !== known)) return null;
  await waitBeyond(db, after, wait, gone);
  const rows = await rowsAfter(db, after, limit);
  return { rows: rows.map(served), head: (await headOf(db)).seq };
}

/** The kept bytes of a picture, or `null`. */
export async function media(strapi: Core.Strapi, sha256: string): Promise<{ bytes: ReadStream; size: number } | null> {
  const file = mediaPath(strapi, sha256);
  const found = await stat(file).catch(() => null);
  return found && { bytes: createReadStream(file), size: found.size };
}

/** A draft as readers would get it, whether or not it could be published, and what the rules say of it; `null` when there is none. */
export async function draft(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<{ type: ContentType; documentId: string; snapshot: Snapshot; reports: Report[] } | null> {
  const found = await readDocument(strapi, type, documentId, 'draft');
  if (!found) return null;
  const { snapshot, reports } = await examine(strapi, strapi.db.connection, type, found, 'all');
  return { type, documentId, snapshot, reports };
}

/** Keeps the publisher's latest word on where it stands. */
export async function setStatus(strapi: Core.Strapi, status: PublisherStatus): Promise<void> {
  await strapi.store({ type: 'api', name: 'publication' }).set({ key: 'status', value: status });
}
