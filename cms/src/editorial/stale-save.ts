import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { readDocument } from '../publication/documents.ts';
import { typeOf, uidOf } from '../publication/schemas.ts';
import { withLog } from '../publication/turn.ts';
import { nameOfAccount } from './people.ts';
import { refuse } from './refuse.ts';

/** The draft's `updatedAt` that a form was opened with: the admin sends it with what it saves. */
const OPENED_WITH = 'x-draft-version';

interface Version {
  /** ISO 8601 */
  updatedAt: string;
  /** Who saved it last. */
  by: string;
}

/** What is saved of a document now, and by whom; `null` when there is none. */
export async function versionOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Version | null> {
  const where = { documentId, publishedAt: null };
  const found = (await strapi.db.query(uidOf(type)).findOne({ where, select: ['updatedAt'], populate: ['updatedBy'] })) as {
    updatedAt: string | Date;
    updatedBy: Parameters<typeof nameOfAccount>[0] | null;
  } | null;
  if (!found) return null;
  return { updatedAt: new Date(found.updatedAt).toISOString(), by: found.updatedBy ? nameOfAccount(found.updatedBy) : 'An import' };
}

/** The version of this document that the running request was written on; `undefined` for all but a form of the admin. */
function openedWith(strapi: Core.Strapi, type: ContentType, documentId: string): string | undefined {
  const context = strapi.requestContext.get();
  const version = context?.request.headers[OPENED_WITH];
  const isAbout = context?.path.includes(documentId) || context?.path.includes(`/single-types/${uidOf(type)}`);
  return isAbout && typeof version === 'string' ? version : undefined;
}

/**
 * Refuses to save over what somebody else saved since the form was opened. The lock is held from the look to the write, so
 * that of two who save at once one is refused.
 */
export function refuseStaleSaves(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    const type = typeOf(context.uid);
    const { documentId } = context.params as { documentId: string };
    const opened = type === null || context.action !== 'update' ? undefined : openedWith(strapi, type, documentId);
    if (type === null || opened === undefined) return next();
    return withLog(strapi, async () => {
      const now = await versionOf(strapi, type, documentId);
      if (now === null || now.updatedAt === opened) return next();
      const draft = (await readDocument(strapi, type, documentId, 'draft')) ?? {};
      throw refuse(type, draft, `${now.by} saved it after you opened it. Nothing is lost: see both versions beside the form, and choose.`);
    });
  });
}
