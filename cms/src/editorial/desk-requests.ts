import { contentTypes, documentId } from 'shared-types';
import { z } from 'zod';

/** `POST /editorial/checks`: the edit view's values. A document that was never saved has no id. */
export const checksRequest = z.strictObject({
  type: z.enum(contentTypes),
  documentId: documentId.optional(),
  values: z.record(z.string(), z.unknown()),
});
