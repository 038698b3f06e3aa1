import { z } from 'zod';
import { contentTypes } from './content-types.ts';
import { documentId } from './primitives.ts';

/** The last part of a preview's address: what the CMS signed or stored, and nothing that could be taken for a path. */
export const previewLink = z.string().regex(/^[ds]\.[A-Za-z0-9_.-]{20,400}$/);

/** `GET /api/previews/:link`: what one link shows. */
export const previewSchema = z.strictObject({
  /** The draft as it is now, for an editor at work; or as it was when somebody shared it. */
  kind: z.enum(['draft', 'shared']),
  type: z.enum(contentTypes),
  documentId,
  /** When what it shows was saved: ISO 8601. */
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** Fits the contract: what the draft lacks has a placeholder. */
  content: z.record(z.string(), z.unknown()),
  /** How many fields have one, or were shortened or left out. */
  gaps: z.int().min(0),
});
export type Preview = z.infer<typeof previewSchema>;
