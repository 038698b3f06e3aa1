import type { ContentType } from 'shared-types';
import { fieldsOf } from './fields.ts';
import { typeOf, type Attributes, type Schemas } from './schemas.ts';

/** A document that another one can't do without. */
export interface Requirement {
  path: string[];
  type: ContentType;
  documentId: string;
}

/** Targets of every required relation of a snapshot, those in components and dynamic zones included. */
export function requirementsOf(schemas: Schemas, attributes: Attributes, snapshot: Record<string, unknown>): Requirement[] {
  return [...fieldsOf(schemas, attributes, snapshot)].flatMap(({ path, attribute, value }) => {
    const type = typeOf(attribute.target ?? '');
    if (attribute.type !== 'relation' || attribute.required !== true || type === null) return [];
    return [value].flat().map((documentId) => ({ path, type, documentId: String(documentId) }));
  });
}
