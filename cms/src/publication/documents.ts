import type { Core } from '@strapi/strapi';
import { populate, type ContentType } from 'shared-types';
import { uidOf } from './schemas.ts';
import type { Entity } from './snapshot.ts';

export type Status = 'draft' | 'published';

interface Query {
  documentId?: string;
  status: Status;
  populate?: unknown;
  sort?: string;
  start?: number;
  limit?: number;
}

/** Strapi's document service for a type that is known at run time only, hence untyped fields. */
export interface Documents {
  findOne(query: Query & { documentId: string }): Promise<Entity | null>;
  findMany(query: Query): Promise<Entity[]>;
  update(params: { documentId: string; data: Record<string, unknown> }): Promise<Entity | null>;
  publish(params: Record<string, unknown>): Promise<{ entries: Entity[] }>;
  unpublish(params: { documentId: string }): Promise<unknown>;
}

export const documentsOf = (strapi: Core.Strapi, type: ContentType): Documents => strapi.documents(uidOf(type)) as unknown as Documents;

/** A document with everything that its snapshot needs; `null` when there is none. */
export const readDocument = (strapi: Core.Strapi, type: ContentType, documentId: string, status: Status): Promise<Entity | null> =>
  documentsOf(strapi, type).findOne({ documentId, status, populate: populate[type] });

/** Every published document of a type, page by page. */
export async function* everyPublished(strapi: Core.Strapi, type: ContentType): AsyncGenerator<Entity> {
  const limit = 100;
  for (let start = 0; ; start += limit) {
    const query = { status: 'published', populate: populate[type], sort: 'documentId:asc', start, limit } as const;
    const page = await documentsOf(strapi, type).findMany(query);
    yield* page;
    if (page.length < limit) return;
  }
}

/** When a published document went live: ISO 8601. */
export async function publishedAtOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<string> {
  const where = { documentId, publishedAt: { $notNull: true } };
  const { publishedAt } = (await strapi.db.query(uidOf(type)).findOne({ where, select: ['publishedAt'] })) as {
    publishedAt: string | Date;
  };
  return new Date(publishedAt).toISOString();
}

/** When the draft of a document was saved last, and its published version, if there is one, was published: ISO 8601. */
export async function momentsOf(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
): Promise<{ savedAt: string | null; publishedAt: string | null }> {
  type Version = { updatedAt: string | Date; publishedAt: string | Date | null };
  const versions = (await strapi.db
    .query(uidOf(type))
    .findMany({ where: { documentId }, select: ['updatedAt', 'publishedAt'] })) as Version[];
  const draft = versions.find(({ publishedAt }) => publishedAt === null);
  const publishedAt = versions.find((version) => version.publishedAt !== null)?.publishedAt;
  return {
    savedAt: draft ? new Date(draft.updatedAt).toISOString() : null,
    publishedAt: publishedAt ? new Date(publishedAt).toISOString() : null,
  };
}
