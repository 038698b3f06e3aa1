import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { byContract } from '../publish-rules/contract.ts';
import { nameOf } from './document-name.ts';
import { newestSnapshot, snapshotOf } from './log.ts';
import { mediaKeeper } from './media.ts';
import { refusal } from './problems.ts';
import { schemasOf } from './schemas.ts';
import { buildSnapshot, type Entity, type Snapshot } from './snapshot.ts';
import type { Db } from './tables.ts';

/**
 * The snapshot of what is published already, made anew without an editor: own fields from the published version,
 * relations and files from the newest logged snapshot (the draft may be ahead), else from the published version.
 * @returns the parsed snapshot; or why the document no longer fits the contract, in one sentence
 */
export async function snapshotOfPublished(
  strapi: Core.Strapi,
  db: Db,
  type: ContentType,
  published: Entity,
): Promise<{ snapshot: Snapshot } | { unfit: string }> {
  const schemas = schemasOf(strapi);
  const before = await newestSnapshot(db, type, String(published['documentId']));
  const built = await buildSnapshot(schemas, type, published, mediaKeeper(strapi), before && snapshotOf(before));
  const { parsed, reports } = byContract(schemas, type, built.snapshot);
  const found = [...built.reports, ...reports];
  if (parsed === null || found.length > 0) return { unfit: refusal(nameOf(type, published), found).message };
  return { snapshot: parsed };
}
