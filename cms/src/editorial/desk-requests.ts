import { contentTypes, documentId } from 'shared-types';
import { z } from 'zod';

const document = z.object({ type: z.enum(contentTypes), documentId });

/** `POST /editorial/shares` */
export const shareRequest = z.strictObject({ ...document.shape, days: z.int().min(1).max(90) });

/** `POST /editorial/shares/revoke` */
export const revokeRequest = z.strictObject({ ...document.shape, id: z.int() });

/** `POST /editorial/checks`: the edit view's values. A document that was never saved has no id. */
export const checksRequest = z.strictObject({
  type: z.enum(contentTypes),
  documentId: documentId.optional(),
  values: z.record(z.string(), z.unknown()),
});
