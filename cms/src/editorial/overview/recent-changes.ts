import type { Core } from '@strapi/strapi';
import type { ContentType, LiveState } from 'shared-types';
import { newestSnapshot, snapshotOf } from '../../publication/log.ts';
import { liveStateOf } from '../../publication/publisher-status.ts';
import { LOG, type StoredRow } from '../../publication/tables.ts';
import { entryOf, type Entry } from './entries.ts';

interface Change extends Entry {
  live: LiveState;
}

/** What was published or withdrawn last, a document once, and where it is on its way to readers. */
export async function recentChanges(strapi: Core.Strapi, types: readonly ContentType[], most: number): Promise<Change[]> {
  const db = strapi.db.connection;
  const rows = (await db(LOG)
    .whereIn('type', types)
    .groupBy('type', 'document_id')
    .select('type', 'document_id')
    .max({ seq: 'seq' })
    .orderBy('seq', 'desc')
    .limit(most)) as Pick<StoredRow, 'type' | 'document_id'>[];
  const changes: Change[] = [];
  for (const { type, document_id: documentId } of rows) {
    const snapshot = await newestSnapshot(db, type, documentId);
    const entry = entryOf(type, { updatedAt: '', ...(snapshot && snapshotOf(snapshot)), documentId });
    changes.push({ ...entry, live: await liveStateOf(strapi, type, documentId) });
  }
  return changes;
}
