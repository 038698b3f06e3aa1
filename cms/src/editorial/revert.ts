import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { canonicalJson, type ContentType } from 'shared-types';
import { documentsOf, readDocument } from '../publication/documents.ts';
import { nameOf } from '../publication/document-name.ts';
import { withIntent } from '../publication/intent.ts';
import { newestOf, previousContent, reviewOf, snapshotOf } from '../publication/log.ts';
import { mediaKeeper } from '../publication/media.ts';
import { draftFrom } from '../publication/restore.ts';
import { schemasOf } from '../publication/schemas.ts';
import { buildSnapshot, type Snapshot } from '../publication/snapshot.ts';
import type { Db, StoredRow } from '../publication/tables.ts';
import { withLog } from '../publication/turn.ts';
import { byContract } from '../publish-rules/contract.ts';
import { clinicalHashOfSnapshot } from './four-eyes/clinical-hash.ts';
import { carriedTo } from './four-eyes/review.ts';
import type { RevertRequest } from './requests.ts';

async function liveAndPrevious(db: Db, type: ContentType, documentId: string): Promise<{ live: StoredRow; previous: StoredRow }> {
  const live = await newestOf(db, type, documentId);
  if (live?.action !== 'published') throw new errors.ValidationError('It isn’t published. Publish the draft, or withdraw nothing.');
  const previous = await previousContent(db, live);
  if (!previous)
    throw new errors.ValidationError(`${nameOf(type, snapshotOf(live))} has no earlier revision to go back to. Withdraw it instead.`);
  return { live, previous };
}

/** The draft as a snapshot, when it holds what was never published; `undefined` when it says what is live. */
async function unpublishedWork(strapi: Core.Strapi, live: StoredRow): Promise<Snapshot | undefined> {
  const draft = await readDocument(strapi, live.type, live.document_id, 'draft');
  if (!draft) return undefined;
  const schemas = schemasOf(strapi);
  const { snapshot } = await buildSnapshot(schemas, live.type, draft, mediaKeeper(strapi));
  const { parsed } = byContract(schemas, live.type, snapshot);
  return parsed !== null && canonicalJson(parsed) === live.snapshot ? undefined : snapshot;
}

/**
 * Makes the revision before the live one live again, at once. A draft that says what is live goes back with it; one with
 * work that was never published stays as it is. The revision that was wrong stays in the log.
 * @returns the revision that readers have again
 * @throws ValidationError when there is none, or it may no longer be published as it is
 */
export function revert(strapi: Core.Strapi, { type, documentId, reason }: RevertRequest): Promise<{ revision: number }> {
  return withLog(strapi, async ({ trx }) => {
    const { live, previous } = await liveAndPrevious(trx, type, documentId);
    const work = await unpublishedWork(strapi, live);
    const documents = documentsOf(strapi, type);
    const changeNote = `Put back to revision ${previous.revision}. ${reason}`;
    // Who signed it then has signed it still. A review of unpublished work goes on.
    const review = carriedTo(await clinicalHashOfSnapshot(strapi, trx, type, snapshotOf(previous)), reviewOf(previous));
    await withIntent({ urgent: true, changeNote, review }, async () => {
      await documents.update({ documentId, data: await draftFrom(strapi, type, snapshotOf(previous)) });
      await documents.publish({ documentId });
      if (work) await documents.update({ documentId, data: await draftFrom(strapi, type, work) });
    });
    return { revision: previous.revision };
  });
}
