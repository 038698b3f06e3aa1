import { z } from 'zod';

/** Who signed, as readers see it, and the hash of what a patient saw of the text that was signed. */
const signature = {
  name: z.string().min(1),
  profession: z.string().min(1),
  /** When it was signed: ISO 8601. */
  at: z.iso.datetime(),
  clinicalHash: z.string().min(1),
};

/** What the review stamp of a revision may say. A revision that no clinician has ever signed carries `null`. */
export const reviewSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed'), ...signature }),
  /** A clinician signed an earlier text; this one was published without being signed again. */
  z.object({ kind: z.literal('changed'), ...signature }),
  /** It was in review, and an editor published it without a signature all the same. `reason` is for readers. */
  z.object({ kind: z.literal('override'), reason: z.string().min(1), at: z.iso.datetime(), clinicalHash: z.string().min(1) }),
]);
export type Review = z.infer<typeof reviewSchema>;
