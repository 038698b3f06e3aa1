import { createHmac, timingSafeEqual } from 'node:crypto';
import { contentTypes, documentId } from 'shared-types';
import { z } from 'zod';

/** Minutes that an editor's own link shows the draft. The admin makes a new one whenever the preview is opened. */
const MINUTES = 60;

/** In a link, so short names: type, documentId, and the second of Unix time at which it ends. */
const claimsSchema = z.strictObject({ t: z.enum(contentTypes), d: documentId, x: z.int() });

export interface DraftLink {
  type: z.infer<typeof claimsSchema>['t'];
  documentId: string;
  expiresAt: Date;
}

/** The prefix keeps the key's other uses apart from this one. */
const signatureOf = (key: string, claims: string): Buffer => createHmac('sha256', key).update(`preview link ${claims}`).digest();

/**
 * A link to the draft of one document, signed and short-lived. It holds nothing secret but its signature.
 * @param key known to the CMS alone
 */
export function signLink(key: string, { type, documentId: id }: Pick<DraftLink, 'type' | 'documentId'>, now: Date): string {
  const x = Math.floor(now.getTime() / 1000) + MINUTES * 60;
  const claims = Buffer.from(JSON.stringify({ t: type, d: id, x })).toString('base64url');
  return `d.${claims}.${signatureOf(key, claims).toString('base64url')}`;
}

/** What a signed link is for; `undefined` when it was not signed with this key. Whether it has ended is for the caller to see. */
export function readLink(key: string, link: string): DraftLink | undefined {
  const [kind, claims = '', signature = '', ...more] = link.split('.');
  if (kind !== 'd' || more.length > 0) return undefined;
  const [given, right] = [Buffer.from(signature, 'base64url'), signatureOf(key, claims)];
  // Base64 has several spellings of the same bytes: only the one that was given out counts.
  if (given.length !== right.length || !timingSafeEqual(given, right) || right.toString('base64url') !== signature) return undefined;
  const parsed = claimsSchema.safeParse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  if (!parsed.success) return undefined;
  const { t: type, d, x } = parsed.data;
  return { type, documentId: d, expiresAt: new Date(x * 1000) };
}
