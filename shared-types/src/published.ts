import type { ContentOf, ContentType } from './content-types.ts';
import type { Review } from './review.ts';

/** One entry of a document's public history. */
export interface Change {
  revision: number;
  /** When it went live: ISO 8601 with time zone. */
  at: string;
  /** What changed, in the editors' words. */
  note: string;
}

/** One publication of a document, as the log has it. */
export interface Revision extends Change {
  /** Whether the editors called it a major change. */
  major: boolean;
  /** What a leaflet carries of it, `r7-1a2b3c4d`: its number and the first eight digits of its content's hash. */
  mark: string;
}

/** A published document as the site reads it: what the log says of it, and its contents. */
export interface Published<Type extends ContentType = ContentType> {
  type: Type;
  documentId: string;
  /** Its address on the site, or `null` for a type that has none. */
  url: string | null;
  /** 1, 2, 3 …: how often it was published. */
  revision: number;
  firstPublishedAt: string;
  publishedAt: string;
  /** When and why it was withdrawn, of a page that stays readable with a notice; absent of what is live. */
  withdrawn?: { at: string; reason: string };
  /** What the review stamp says of this revision; `null` when no clinician has signed it. */
  review: Review | null;
  /** Major changes, newest first. */
  changes: Change[];
  /** Everything that was ever live, newest first. */
  revisions: Revision[];
  content: ContentOf<Type>;
}
