import { createHash } from 'node:crypto';
import { canonicalJson, urlOf, type ContentType, type Envelope, type Review, type Withdrawal } from 'shared-types';
import { announce } from './wait.ts';
import { slugOf } from './document-name.ts';
import type { Snapshot } from './snapshot.ts';
import { COUNTER, LOG, type Counter, type StoredRow } from './tables.ts';
import type { Turn } from './turn.ts';

interface Common {
  type: ContentType;
  documentId: string;
  revision: number;
  /** Whether the publisher may not wait for more. */
  urgent: boolean;
  actor: string;
}

/** A revision that goes live, or (with the revision it had) a snapshot made anew for a newer contract. */
export interface Publication extends Common {
  action: 'published';
  snapshot: Snapshot;
  changeKind: Envelope['changeKind'];
  changeNote: string;
  publishedAt: string;
  /** What the review stamp says of it; `null` when nobody has signed it. */
  review: Review | null;
}

/** A document that is taken back. It keeps the slug of its last revision, by which readers may still ask for it. */
export interface Withdrawn extends Common {
  action: 'withdrawn' | 'deleted';
  slug: string;
  withdrawal: Withdrawal;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An address as the log compares it: `/guides/scars/` and `/guides/scars` are one. */
export const comparable = (address: string): string => (address === '/' ? address : address.replace(/\/$/, ''));

/** The address that a document takes on the site: its own page or fragment, or the one that a redirect leads from. */
export function addressOf(type: ContentType, slug: string): string | null {
  const address = type === 'redirect' ? slug : urlOf(type, { slug });
  return address === null ? null : comparable(address);
}

/** The hash of a row: over everything that readers get of it but the snapshot, for which `contentHash` stands, so that a redacted row keeps its hash. */
const hashOf = (envelope: Omit<Envelope, 'hash'>): string => sha256(canonicalJson(envelope));

function envelopeOf(counter: Counter, row: Publication | Withdrawn): Omit<Envelope, 'hash'> {
  const isPublication = row.action === 'published';
  return {
    seq: counter.seq + 1,
    prevHash: counter.hash,
    contract: counter.contract,
    type: row.type,
    documentId: row.documentId,
    locale: 'en',
    action: row.action,
    revision: row.revision,
    slug: isPublication ? slugOf(row.type, row.snapshot) : row.slug,
    contentHash: isPublication ? sha256(canonicalJson(row.snapshot)) : null,
    changeKind: isPublication ? row.changeKind : 'none',
    changeNote: isPublication ? row.changeNote : '',
    publishedAt: isPublication ? row.publishedAt : null,
    review: isPublication ? row.review : null,
    urgent: row.urgent,
    withdrawal: isPublication ? null : row.withdrawal,
    at: new Date().toISOString(),
  };
}

/** Appends one row. The transaction must hold the log (`withLog`). Waiting readers are told after the commit. */
export async function append({ trx, onCommit }: Turn, row: Publication | Withdrawn): Promise<void> {
  const counter = (await trx<Counter>(COUNTER).where({ id: 1 }).first()) as Counter;
  const envelope = envelopeOf(counter, row);
  const hash = hashOf(envelope);
  const stored: StoredRow = {
    seq: envelope.seq,
    hash,
    prev_hash: envelope.prevHash,
    contract: envelope.contract,
    type: row.type,
    document_id: envelope.documentId,
    locale: envelope.locale,
    action: envelope.action,
    revision: envelope.revision,
    slug: envelope.slug,
    address: addressOf(row.type, envelope.slug),
    snapshot: row.action === 'published' ? canonicalJson(row.snapshot) : null,
    content_hash: envelope.contentHash,
    change_kind: envelope.changeKind,
    change_note: envelope.changeNote,
    published_at: envelope.publishedAt,
    review: envelope.review === null ? null : JSON.stringify(envelope.review),
    urgent: envelope.urgent,
    withdrawal: envelope.withdrawal === null ? null : JSON.stringify(envelope.withdrawal),
    actor: row.actor,
    at: envelope.at,
    redacted_at: null,
    redaction_reason: null,
  };
  await trx(LOG).insert(stored);
  await trx(COUNTER).where({ id: 1 }).update({ seq: envelope.seq, hash });
  onCommit(announce);
}
