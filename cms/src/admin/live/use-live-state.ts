import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ContentType, LiveState } from 'shared-types';
import { isUnderway } from './live-words.ts';

/** Milliseconds between looks: while something is under way, and otherwise. */
const SOON = 1000;
const LATER = 5000;

export interface LiveAnswer {
  live: LiveState;
  /** Where readers find it. */
  url: string | null;
  /** When the draft was saved last: ISO 8601. */
  savedAt: string;
  /** When its published version was published; `null` when there is none. */
  publishedAt: string | null;
}

/** Where a document is on its way to readers, asked for again and again. Nothing while the CMS does not answer. */
export function useLiveState(type: ContentType, documentId: string): LiveAnswer | undefined {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<LiveAnswer>();
  useEffect(() => {
    let timer: number | undefined;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const found = await get<LiveAnswer>(`/editorial/live/${type}/${documentId}`).then(
        ({ data }) => data,
        () => undefined,
      );
      if (!isWanted) return;
      setAnswer(found);
      timer = window.setTimeout(() => void ask(), found && isUnderway(found.live) ? SOON : LATER);
    };
    void ask();
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
    // The client is new at every rendering.
  }, [type, documentId]);
  return answer;
}
