import type { ContentType, Review } from 'shared-types';
import { useAnswer, type Answer } from '../use-answer.ts';

/** A published revision or a withdrawal, as `/editorial/history` gives it. */
export interface Revision {
  seq: number;
  revision: number;
  action: 'published' | 'withdrawn' | 'deleted';
  at: string;
  who: string;
  why: string;
  isMajor: boolean;
  review: Review | null;
  hasText: boolean;
}

/** What changed in one field between two revisions. */
export interface ChangedField {
  label: string;
  stretches: { kind: 'same' | 'removed' | 'added'; text: string }[];
}

export const useRevisions = (type: ContentType, documentId: string, version: string): Answer<{ revisions: Revision[] }> =>
  useAnswer(`/editorial/history/${type}/${documentId}?${new URLSearchParams({ version })}`);

export const useDiff = (type: ContentType, documentId: string, from: string, to: string): Answer<{ fields: ChangedField[] }> =>
  useAnswer(`/editorial/diff/${type}/${documentId}/${from}/${to}`);
