import { z } from 'zod';
import { reviewSchema } from './review.ts';

/**
 * The integer version of the contract. Raise it when a snapshot that was valid may no longer be: the CMS then re-snapshots
 * every live document at boot, or refuses to start with the list of what doesn't fit.
 */
export const CONTRACT_VERSION = 1;

/** An address of this site that can stand in a header: no other host, no spaces, no line breaks. */
export const sitePath = z.string().regex(/^\/(?![/\\])[\x21-\x7e]*$/);

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What happens to the address of a document that was taken back. */
export const withdrawalSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('redirect'), target: sitePath, reason: z.string().min(1) }),
  z.object({ kind: z.literal('gone'), reason: z.string().min(1) }),
  z.object({ kind: z.literal('notice'), reason: z.string().min(1) }),
]);
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** The envelope of a row: everything but the snapshot. Fields are only ever added, so unknown ones are ignored. */
export const envelopeSchema = z.object({
  /** Position in the log, from 1, in commit order, without gaps. */
  seq: z.int().min(1),
  /** SHA-256 over the row and `prevHash`: a chain, so that a reader notices a log that was restored from an older copy. */
  hash: sha256,
  prevHash: sha256,
  contract: z.int().min(1),
  type: z.string().min(1),
  documentId: z.string().min(1),
  locale: z.string().min(1),
  action: z.enum(['published', 'withdrawn', 'deleted']),
  /** 1, 2, 3 … per document; it counts published contents, so a withdrawal keeps the last one's number. */
  revision: z.int().min(1),
  slug: z.string(),
  /** SHA-256 of the canonical snapshot; `null` where there is none. */
  contentHash: sha256.nullable(),
  changeKind: z.enum(['major', 'minor', 'none']),
  changeNote: z.string(),
  publishedAt: z.iso.datetime().nullable(),
  /** What the review stamp may say; `null` until a person has signed. What this version doesn't know says nothing. */
  review: reviewSchema.nullable().catch(null),
  urgent: z.boolean(),
  withdrawal: withdrawalSchema.nullable(),
  at: z.iso.datetime(),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** A row as readers of the log get it. The snapshot is parsed later, by the schema of its type: one bad document must not stop the rest. */
export const rowSchema = envelopeSchema.extend({ snapshot: z.unknown().nullable() });
export type Row = z.infer<typeof rowSchema>;

/** `GET /api/publication/state` */
export const stateSchema = z.object({ contract: z.int().min(1), seq: z.int().min(0), hash: sha256 });
export type State = z.infer<typeof stateSchema>;

/** `GET /api/publication/events` */
export const eventsSchema = z.object({ rows: z.array(rowSchema), head: z.int().min(0) });

/** `PUT /api/publication/status`: what the publisher shows, and what it could not show as published. */
export const statusSchema = z.strictObject({
  /** The log position of the live release. */
  seq: z.int().min(0),
  /** The log position that the publisher has read. */
  read: z.int().min(0),
  /** The log position that is being rendered; absent when nothing is. */
  rendering: z.int().min(0).optional(),
  at: z.iso.datetime(),
  /** The live release, looked at as a reader does: by the public address, or (when that can't be reached) at the publisher itself. */
  seen: z.strictObject({ seq: z.int().min(0), at: z.iso.datetime(), where: z.enum(['public', 'publisher']) }).optional(),
  /** Why readers don't see the live release yet, as far as one can tell from here. */
  unseen: z.string().max(2000).optional(),
  /** Why the newest release was not made live; absent when it was. */
  refused: z.string().max(4000).optional(),
  /** `documentId` is a path where a page of the site itself failed. */
  failures: z
    .array(
      z.strictObject({
        type: z.string().max(40),
        documentId: z.string().max(300),
        title: z.string().max(300),
        message: z.string().max(2000),
      }),
    )
    .max(100),
});
export type PublisherStatus = z.infer<typeof statusSchema>;

/** Where the newest publication or withdrawal of a document is on its way to readers. Times are ISO 8601. */
export type LiveState =
  | { state: 'unpublished' }
  /** `silent`: the publisher doesn't seem to run. */
  | { state: 'queued'; since: string; silent: boolean }
  | { state: 'rendering'; since: string }
  | { state: 'live'; withdrawn: boolean; at: string | null; seen: PublisherStatus['seen'] | null; unseen: string | null }
  | { state: 'failed'; why: string };

/** The hash before the first row. */
export const GENESIS_HASH = '0'.repeat(64);

/** Rows a page of events holds at most, and seconds a long poll waits at most. */
export const EVENTS_PAGE = 200;
export const LONGEST_WAIT = 25;
