import type { ContentType, Review, Withdrawal } from 'shared-types';
import { useAnswer, type Answer } from '../use-answer.ts';

export type Step = 'submit' | 'return' | 'sign' | 'publish' | 'override';

/** What is to happen at a later time, or failed to. */
export interface Job {
  id: number;
  action: 'publish' | 'withdraw';
  at: string;
  name: string;
  state: 'waiting' | 'failed';
  reason: string;
  withdrawal: Withdrawal | null;
}

/** Where a document stands between its author and its readers, as `/editorial/desk` gives it. */
export interface Desk {
  stage: 'draft' | 'in review' | 'signed' | 'published' | 'changed' | 'withdrawn';
  reopened: boolean;
  returned: boolean;
  moves: { kind: 'submitted' | 'returned' | 'signed'; at: string; name: string; profession: string; text: string }[];
  /** Whether readers have a text of it now, be it this one or an earlier one. */
  isLive: boolean;
  /** Whether readers ever had a text of it: its address is theirs since then. */
  wasPublished: boolean;
  live: Review | null;
  steps: Record<Step, { refused: string | null }>;
  jobs: Job[];
  /** Whether the role may publish, whatever the stage. */
  mayPublish: boolean;
  clinicalHash: string;
  profession: string;
}

/**
 * Asks the server where a document stands.
 * @param version what the page shows now, as `shownVersion` tells it: after a change it is asked for anew
 */
export const useDesk = (type: ContentType | null, documentId: string | undefined, version: string): Answer<Desk> =>
  useAnswer(type === null || documentId === undefined ? null : `/editorial/desk/${type}/${documentId}?${new URLSearchParams({ version })}`);
