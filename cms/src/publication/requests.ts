import { EVENTS_PAGE, LONGEST_WAIT } from 'shared-types';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** `GET /api/publication/events?after=&hash=&limit=&wait=` */
export const eventsQuery = z.strictObject({
  /** The position up to which the reader has everything. */
  after: z.coerce.number().int().min(0).default(0),
  /** The hash of the row at that position, by which a reader notices that it follows another log. */
  hash: sha256.optional(),
  limit: z.coerce.number().int().min(1).max(EVENTS_PAGE).default(EVENTS_PAGE),
  /** Seconds to wait for something new. */
  wait: z.coerce.number().min(0).max(LONGEST_WAIT).default(0),
});

/** `GET /api/publication/media/:sha256` */
export const mediaParams = z.object({ sha256 });
