import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import type { KnownDocument } from '../content/check-content.ts';
import { contentFolders } from '../content/content-schemas.ts';

interface Draft {
  documentId: string;
  slug?: string | null;
  key?: string | null;
}

async function ofType(strapi: Core.Strapi, type: ContentType, address: 'slug' | 'key' | undefined): Promise<KnownDocument[]> {
  const select = ['documentId', ...(address ? [address] : [])];
  const drafts = (await strapi.db.query(uidOf(type)).findMany({ select, where: { publishedAt: null } })) as Draft[];
  return drafts.map((draft) => ({ type, documentId: draft.documentId, address: (address && draft[address]) ?? '' }));
}

/** Every document of the CMS, by its draft. */
export async function knownDocuments(strapi: Core.Strapi): Promise<KnownDocument[]> {
  const known: KnownDocument[] = [];
  for (const { type, address } of Object.values(contentFolders)) known.push(...(await ofType(strapi, type, address)));
  return known;
}
