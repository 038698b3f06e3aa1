import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import { nameOf, slugField } from '../publication/document-name.ts';

/**
 * The error that refuses to save or publish a document as it stands. After any other kind of error Strapi's form takes
 * what was typed for saved.
 * @param document its fields, by which it is named
 */
export function refuse(type: ContentType, document: Record<string, unknown>, message: string): errors.ValidationError {
  return new errors.ValidationError(`${nameOf(type, document)}: ${message}`, {
    errors: [{ path: [slugField(type) ?? 'title'], message, name: 'ValidationError' }],
  });
}
