import { errors } from '@strapi/utils';
import { z } from 'zod';

/**
 * Parses what a client sent.
 * @throws ValidationError (400) that says which part is wrong
 */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new errors.ValidationError(z.prettifyError(result.error), { errors: result.error.issues });
}
