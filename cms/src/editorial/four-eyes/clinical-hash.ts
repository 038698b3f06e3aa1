import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { canonicalJson, type ContentType } from 'shared-types';
import { byContract } from '../../publish-rules/contract.ts';
import { newestOf, snapshotOf } from '../../publication/log.ts';
import { mediaKeeper } from '../../publication/media.ts';
import { relationsOf } from '../../publication/relations.ts';
import { schemasOf } from '../../publication/schemas.ts';
import { buildSnapshot, type Entity, type Snapshot } from '../../publication/snapshot.ts';
import type { Db } from '../../publication/tables.ts';

/** What a signature doesn't speak of: how a page is found, who wrote it, and when it is due. */
const NOT_CLINICAL = new Set(['slug', 'shortId', 'key', 'authors', 'nextReview', 'accessed', 'changeKind', 'changeNote']);

const clinical = (content: Snapshot): Snapshot => Object.fromEntries(Object.entries(content).filter(([key]) => !NOT_CLINICAL.has(key)));

/**
 * The hash that a signature is bound to: of everything that a patient reads or sees, and of nothing else.
 * @param embedded what the page shows of other documents, in its order; `null` for one that isn't published
 */
export const clinicalHash = (content: Snapshot, embedded: readonly (Snapshot | null)[]): string =>
  createHash('sha256')
    .update(canonicalJson([clinical(content), embedded.map((shown) => shown && clinical(shown))]))
    .digest('hex');

/** The documents that a page shows in full: those that its blocks name. Other relations are links. */
async function embeddedIn(strapi: Core.Strapi, db: Db, type: ContentType, content: Snapshot): Promise<(Snapshot | null)[]> {
  const shown = relationsOf(schemasOf(strapi), type, content).filter(({ path }) => path.length > 1);
  const embedded: (Snapshot | null)[] = [];
  for (const target of shown) {
    const row = await newestOf(db, target.type, target.documentId);
    embedded.push(row?.action === 'published' ? snapshotOf(row) : null);
  }
  return embedded;
}

/** The clinical hash of a snapshot with what its page shows of other documents now. */
export const clinicalHashOfSnapshot = async (strapi: Core.Strapi, db: Db, type: ContentType, content: Snapshot): Promise<string> =>
  clinicalHash(content, await embeddedIn(strapi, db, type, content));

/** The clinical hash of a draft, whether or not it could be published. */
export async function clinicalHashOfDraft(strapi: Core.Strapi, db: Db, type: ContentType, draft: Entity): Promise<string> {
  const schemas = schemasOf(strapi);
  const { snapshot } = await buildSnapshot(schemas, type, draft, mediaKeeper(strapi));
  const { parsed } = byContract(schemas, type, snapshot);
  return clinicalHashOfSnapshot(strapi, db, type, parsed ?? snapshot);
}
