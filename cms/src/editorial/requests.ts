import { contentTypes, documentId, withdrawalSchema } from 'shared-types';
import { z } from 'zod';

/** The document that a request is about. */
export const documentParams = z.object({ type: z.enum(contentTypes), documentId });

const reason = z.string().trim().min(10, 'Say why in a sentence: readers see it.').max(500);

/** `POST /editorial/withdraw` */
export const withdrawRequest = z.strictObject({
  ...documentParams.shape,
  /** Live within seconds, and although other documents need it. */
  urgent: z.boolean(),
  withdrawal: withdrawalSchema.and(z.object({ reason })),
});
export type WithdrawRequest = z.infer<typeof withdrawRequest>;

/** `POST /editorial/revert` */
export const revertRequest = z.strictObject({ ...documentParams.shape, reason });
export type RevertRequest = z.infer<typeof revertRequest>;
