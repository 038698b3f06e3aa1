import { z } from 'zod';
import { documentParams, withdrawRequest } from './requests.ts';

const sentence = (whatFor: string) => z.string().trim().min(10, whatFor).max(500);
const { shape } = documentParams;

/** `POST /editorial/submit` */
export const submitRequest = z.strictObject({ ...shape, note: z.string().trim().max(2000).default('') });

/** `POST /editorial/return` */
export const returnRequest = z.strictObject({ ...shape, comments: z.string().trim().min(10, 'Say what has to change.').max(5000) });

/** `POST /editorial/sign` */
export const signRequest = z.strictObject({
  ...shape,
  clinicalHash: z.string().regex(/^[0-9a-f]{64}$/),
  profession: z.string().trim().min(3, 'Say what you are, as readers see it: “Consultant dermatologist”.').max(120),
});

/** `POST /editorial/publish` */
export const publishRequest = z.strictObject(shape);

/** `POST /editorial/override` */
export const overrideRequest = z.strictObject({ ...shape, reason: sentence('Say why in a sentence: readers see it.') });

const seq = z.coerce.number().int().min(1);

/** `GET /editorial/diff/:type/:documentId/:from/:to`: two positions of the log, or the draft as the later one. */
export const diffParams = z.object({ ...shape, from: seq, to: z.union([z.literal('draft'), seq]) });

/** `POST /editorial/restore` */
export const restoreRequest = z.strictObject({ ...shape, seq: z.int().min(1) });

const plan = {
  ...shape,
  /** A day and a time by London's clock. */
  day: z.iso.date(),
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
};

/** `POST /editorial/schedule` */
export const scheduleRequest = z.discriminatedUnion('action', [
  z.strictObject({ ...plan, action: z.literal('publish') }),
  z.strictObject({ ...plan, action: z.literal('withdraw'), withdrawal: withdrawRequest.shape.withdrawal }),
]);

/** `POST /editorial/unschedule` */
export const unscheduleRequest = z.strictObject({ ...shape, action: z.enum(['publish', 'withdraw']) });

/** `POST /editorial/compare`: what stands in a form that isn't saved. The body of a request is bounded by Strapi. */
export const compareRequest = z.strictObject({ ...shape, values: z.record(z.string(), z.unknown()) });
