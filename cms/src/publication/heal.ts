import type { Core } from '@strapi/strapi';
import { canonicalJson, contentTypes, type ContentType } from 'shared-types';
import { append, type Publication, type Withdrawn } from './append.ts';
import { everyPublished } from './documents.ts';
import { liveRows, newestOf } from './log.ts';
import { snapshotOfPublished } from './republish.ts';
import type { Entity } from './snapshot.ts';
import type { Db, StoredRow } from './tables.ts';
import { withLog } from './turn.ts';
import { PLAIN_WITHDRAWAL } from './withdraw.ts';

interface Gap {
  rows: (Publication | Withdrawn)[];
  /** Published documents that can't be logged, each with the reason. */
  unfit: string[];
}

async function missingPublication(strapi: Core.Strapi, db: Db, type: ContentType, published: Entity): Promise<Publication | string | null> {
  const documentId = String(published['documentId']);
  const publishedAt = new Date(String(published['publishedAt'])).toISOString();
  const newest = await newestOf(db, type, documentId);
  const result = await snapshotOfPublished(strapi, db, type, published);
  if ('unfit' in result) return result.unfit;
  const { snapshot } = result;
  const isLogged = newest?.action === 'published' && newest.published_at === publishedAt && newest.snapshot === canonicalJson(snapshot);
  if (isLogged) return null;
  const change = newest
    ? { changeKind: 'minor' as const, changeNote: '' }
    : { changeKind: 'major' as const, changeNote: 'First published' };
  const revision = (newest?.revision ?? 0) + 1;
  const unsigned = { review: null, urgent: false, actor: 'system' };
  return { action: 'published', type, documentId, snapshot, revision, ...change, ...unsigned, publishedAt };
}

/** What separates the log from the database. Relations and files are not compared: the published version doesn't keep them faithfully. */
async function findGap(strapi: Core.Strapi, db: Db): Promise<Gap> {
  const gap: Gap = { rows: [], unfit: [] };
  for (const type of contentTypes) {
    const seen = new Set<string>();
    for await (const published of everyPublished(strapi, type)) {
      seen.add(String(published['documentId']));
      const missing = await missingPublication(strapi, db, type, published);
      if (typeof missing === 'string') gap.unfit.push(missing);
      else if (missing !== null) gap.rows.push(missing);
    }
    const live: Pick<StoredRow, 'document_id' | 'revision' | 'slug'>[] = await liveRows(db)
      .where({ type })
      .select('document_id', 'revision', 'slug');
    for (const { document_id: documentId, revision, slug } of live.filter((row) => !seen.has(row.document_id)))
      gap.rows.push({
        action: 'withdrawn',
        type,
        documentId,
        revision,
        slug,
        urgent: false,
        withdrawal: PLAIN_WITHDRAWAL,
        actor: 'system',
      });
  }
  return gap;
}

/**
 * Brings the log up to the database, at boot: after a restore or an import that went past it, published documents are
 * appended and those that are gone are withdrawn. A document that doesn't fit the contract is left out and named in Strapi's log.
 */
export async function heal(strapi: Core.Strapi): Promise<void> {
  const { rows, unfit } = await findGap(strapi, strapi.db.connection);
  for (const reason of unfit) strapi.log.error(`Published, but not in the publication log: ${reason} Correct it and publish it again.`);
  if (rows.length === 0) return;
  await withLog(strapi, async (turn) => {
    // Looked up anew: before the lock, another process may have been publishing.
    const found = await findGap(strapi, turn.trx);
    for (const row of found.rows) await append(turn, row);
    strapi.log.info(`The publication log was behind the database: ${found.rows.length} rows appended.`);
  });
}
