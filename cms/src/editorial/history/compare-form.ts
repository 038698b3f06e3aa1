import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { readDocument } from '../../publication/documents.ts';
import { schemasOf, uidOf, type Attributes, type Schemas } from '../../publication/schemas.ts';
import { changedFields, namesFor, type ChangedField } from './compare.ts';
import { readable } from './readable.ts';

/** Without relations and pictures: a form holds of them only what was changed in it. */
function texts(schemas: Schemas): Schemas {
  const without = (attributes: Attributes): Attributes =>
    Object.fromEntries(Object.entries(attributes).filter(([, { type }]) => type !== 'relation' && type !== 'media'));
  return { contentType: (type) => without(schemas.contentType(type)), component: (name) => without(schemas.component(name)) };
}

/**
 * What is different between the saved draft and what stands in a form, in words and figures.
 * @param values the form's fields, as Strapi's edit view holds them
 */
export async function compareForm(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  values: Record<string, unknown>,
): Promise<ChangedField[]> {
  const schemas = texts(schemasOf(strapi));
  const names = await namesFor(strapi, type, []);
  const saved = (await readDocument(strapi, type, documentId, 'draft')) ?? {};
  const read = (content: Record<string, unknown>) => readable(schemas, names, schemas.contentType(type), uidOf(type), content);
  return changedFields(read(saved), read(values));
}
