import type { ContentType } from 'shared-types';
import type { Relation } from '../publish-rules/rule.ts';
import { fieldsOf } from './fields.ts';
import { typeOf, type Schemas } from './schemas.ts';

/** A relation of the contract: to a document that the log carries. */
export interface LoggedRelation extends Relation {
  type: ContentType;
}

/** Everything that a snapshot points to, in components and dynamic zones too. */
export function relationsOf(schemas: Schemas, type: ContentType, snapshot: Record<string, unknown>): LoggedRelation[] {
  return [...fieldsOf(schemas, schemas.contentType(type), snapshot)].flatMap(({ path, attribute, value }) => {
    const target = typeOf(attribute.target ?? '');
    if (attribute.type !== 'relation' || target === null) return [];
    const isRequired = attribute.required === true;
    return [value].flat().map((documentId) => ({ path, type: target, documentId: String(documentId), isRequired }));
  });
}
