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
  publish(params: Record<string, unknown>): Promise<{ entries: Entity[] }>;
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

/** When each version of a document was last written: draft and published as ISO times, `null` where there is no such version. */
export async function timesOf(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<Record<Status, string | null>> {
  const rows = (await strapi.db.query(uidOf(type)).findMany({ where: { documentId }, select: ['publishedAt', 'updatedAt'] })) as {
    publishedAt: string | Date | null;
    updatedAt: string | Date;
  }[];
  const draft = rows.find(({ publishedAt }) => publishedAt === null);
  const published = rows.find(({ publishedAt }) => publishedAt !== null);
  const iso = (time: string | Date | null | undefined): string | null => (time ? new Date(time).toISOString() : null);
  return { draft: iso(draft?.updatedAt), published: iso(published?.publishedAt) };
}
