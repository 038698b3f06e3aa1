import type { Review } from 'shared-types';
import type { Progress } from './progress.ts';

/** What is known when a document is being published. */
interface Publication {
  progress: Progress;
  /** What the stamp of the live revision says; `null` when there is none, or it says nothing. */
  live: Review | null;
  /** The clinical hash of what is being published. */
  hash: string;
  /** ISO 8601 */
  at: string;
  /** The reason for publishing without a signature, if one was asked for. */
  override: string | undefined;
}

/** What an earlier stamp says of another text: a signature goes on with one that is the same to a patient, and on any other only tells that there was one. */
export function carriedTo(hash: string, earlier: Review | null): Review | null {
  if (earlier === null) return null;
  const isSame = earlier.clinicalHash === hash;
  if (earlier.kind === 'override') return isSame ? earlier : null;
  return { ...earlier, kind: isSame ? 'signed' : 'changed' };
}

/** What the review stamp says of a text that is being published: exactly what happened, and no more. */
export function reviewAtPublication({ progress, live, hash, at, override }: Publication): Review | null {
  const { stage, last } = progress;
  if (stage === 'signed' && last) {
    const { name, profession } = last;
    return { kind: 'signed', name, profession, at: last.at, clinicalHash: hash };
  }
  return override === undefined ? carriedTo(hash, live) : { kind: 'override', reason: override, at, clinicalHash: hash };
}
