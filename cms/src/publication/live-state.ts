import type { LiveState, PublisherStatus } from 'shared-types';

/** The newest row of a document. */
interface Newest {
  seq: number;
  documentId: string;
  action: 'published' | 'withdrawn' | 'deleted';
  at: string;
}

/** What the CMS knows of the publisher. */
export interface PublisherView {
  /** Its newest word; `undefined` before its first. */
  status: PublisherStatus | undefined;
  /** When the row first was part of a live release; `null` when it wasn't yet, or that is not known. */
  liveAt: string | null;
  /** Whether it asked for news lately. */
  isListening: boolean;
}

const ROLLED_BACK =
  'An earlier release was put back by hand, and stays until something is published. `pnpm release list` shows which one is live.';

/** Where a document's newest row is on its way to readers, by what the publisher last said. */
export function liveState(newest: Newest | undefined, { status, liveAt, isListening }: PublisherView): LiveState {
  if (!newest) return { state: 'unpublished' };
  const queued = { state: 'queued', since: newest.at, silent: !isListening } as const;
  if (!status) return queued;
  const failure = status.failures.find(({ documentId }) => documentId === newest.documentId);
  if (failure && status.read >= newest.seq) return { state: 'failed', why: failure.message };
  if (status.seq >= newest.seq) {
    const seen = status.seen && status.seen.seq >= newest.seq ? status.seen : null;
    const unseen = seen ? null : (status.unseen ?? null);
    return { state: 'live', withdrawn: newest.action !== 'published', at: liveAt, seen, unseen };
  }
  if ((status.rendering ?? 0) >= newest.seq) return { state: 'rendering', since: newest.at };
  if (status.read < newest.seq) return queued;
  return { state: 'failed', why: status.refused ?? ROLLED_BACK };
}
