/** Something that happened on the way of a document to its readers. */
export interface Move {
  kind: 'edited' | 'submitted' | 'returned' | 'signed' | 'published';
  /** ISO 8601 */
  at: string;
  /** The administrator's number; `null` for a command. */
  userId: number | null;
  name: string;
  /** What the signer is, as readers see it; '' for every other move. */
  profession: string;
  /** A note to the reviewer, the comments, or ''. */
  text: string;
  /** The text that was signed, or with `published` the text that went out under a signature; '' otherwise. */
  clinicalHash: string;
}

/** `published` is told from what is live, so it is no stage here: a document without a review under way is a draft. */
export type Stage = 'draft' | 'in review' | 'signed';

/** Where a document stands between its author and its readers. */
export interface Progress {
  stage: Stage;
  /** The move that it stands at; absent when no review is under way. */
  last?: Move;
  /** It was signed, and the text is another now. */
  reopened: boolean;
  /** Comments were given, and it wasn't sent for review again. */
  returned: boolean;
  /** Who wrote what no signature has yet covered: they can't sign it. */
  editors: ReadonlySet<number>;
}

/** Users who edited since a signed text was last published. Publishing without a signature makes nobody's text another's. */
function editorsIn(moves: readonly Move[]): Set<number> {
  const lastSigned = moves.findLastIndex(({ kind, clinicalHash }) => kind === 'published' && clinicalHash !== '');
  const edits = moves.slice(lastSigned + 1).filter(({ kind }) => kind === 'edited');
  return new Set(edits.flatMap(({ userId }) => userId ?? []));
}

/**
 * Where a document stands. Nothing of this is stored: a signature holds as long as the text is the one that was signed.
 * @param moves every move of the document, oldest first
 * @param hash the clinical hash of the draft now
 */
export function progressOf(moves: readonly Move[], hash: string): Progress {
  const sincePublished = moves.slice(moves.findLastIndex(({ kind }) => kind === 'published') + 1);
  const last = sincePublished.findLast(({ kind }) => kind !== 'edited');
  const editors = editorsIn(moves);
  const none = { reopened: false, returned: false, editors };
  if (last === undefined) return { ...none, stage: 'draft' };
  if (last.kind === 'returned') return { ...none, stage: 'draft', last, returned: true };
  if (last.kind === 'signed' && last.clinicalHash === hash) return { ...none, stage: 'signed', last };
  return { ...none, stage: 'in review', last, reopened: last.kind === 'signed' };
}
