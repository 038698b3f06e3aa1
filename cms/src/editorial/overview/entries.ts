import type { Core } from '@strapi/strapi';
import { contentTypes, type ContentType } from 'shared-types';
import { uidOf } from '../../publication/schemas.ts';
import { checkerOf, type Context } from '../routes.ts';

/** A document as a widget names it. */
export interface Entry {
  type: ContentType;
  documentId: string;
  title: string;
}

/** A row of a content type's table. */
export interface Row {
  documentId: string;
  updatedAt: string | Date;
  title?: string | null;
  name?: string | null;
}

/** Types that the editor who asks may read: widgets leave out the others. */
export const readableTypes = (strapi: Core.Strapi, context: Pick<Context, 'state'>): ContentType[] =>
  contentTypes.filter((type) => !checkerOf(strapi, context, type).cannot.read());

export const entryOf = (type: ContentType, { documentId, title, name }: Row): Entry => ({
  type,
  documentId,
  title: (title ?? name) || 'Untitled',
});

/** The document's own title field: people and no others have names. */
export const titleField = (strapi: Core.Strapi, type: ContentType): 'title' | 'name' =>
  'title' in strapi.contentType(uidOf(type)).attributes ? 'title' : 'name';
