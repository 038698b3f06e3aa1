import type { Core, UID } from '@strapi/strapi';
import { isContentType, type ContentType } from 'shared-types';

/** One attribute as the schema files write it. Only what the log reads is named. */
export interface Attribute {
  type: string;
  required?: boolean;
  /** The content type that a relation points to, as `api::guide.guide`. */
  target?: string;
  /** `oneToOne`, `manyToOne`, `oneToMany` or `manyToMany`. */
  relation?: string;
  component?: string;
  /** The components that a dynamic zone takes. */
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
}
export type Attributes = Record<string, Attribute>;

/** The schema files by name, without the attributes that Strapi adds (timestamps, authors, locale). */
export interface Schemas {
  contentType(type: ContentType): Attributes;
  /** @param name as in `__component`, such as `blocks.prose` */
  component(name: string): Attributes;
}

interface FromFile {
  __schema__: { attributes: Attributes };
}

export const schemasOf = (strapi: Core.Strapi): Schemas => ({
  contentType: (type) => (strapi.contentType(uidOf(type)) as unknown as FromFile).__schema__.attributes,
  component: (name) => (strapi.components[name as UID.Component] as unknown as FromFile).__schema__.attributes,
});

/** `guide` → `api::guide.guide` */
export const uidOf = (type: ContentType): UID.ContentType => `api::${type}.${type}` as UID.ContentType;

/** `api::guide.guide` → `guide`; `null` for a type that the log doesn't carry. */
export function typeOf(uid: string): ContentType | null {
  const [, name = ''] = /^api::([a-z-]+)\.\1$/.exec(uid) ?? [];
  return isContentType(name) ? name : null;
}
