import { useSyncExternalStore } from 'react';
import type { Check } from '../../publish-rules/rule.ts';

/** What the panel knows last, and of which document: the Publish button stands elsewhere and says how many are to be fixed. */
let latest: { document: string; checks: readonly Check[] } | undefined;
const listeners = new Set<() => void>();

export function setLatestChecks(document: string, checks: readonly Check[]): void {
  latest = { document, checks };
  for (const tell of listeners) tell();
}

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** How many errors the panel last found in a document; 0 where no panel has looked. */
export const useErrorCount = (document: string): number =>
  useSyncExternalStore(subscribe, () =>
    latest?.document === document ? latest.checks.filter(({ severity }) => severity === 'error').length : 0,
  );

/** One name for a document in the edit view, saved or not. */
export const documentKey = (model: string, documentId: string | undefined): string => `${model} ${documentId ?? 'new'}`;
