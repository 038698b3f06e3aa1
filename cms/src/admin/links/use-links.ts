import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Entry } from '../desk/EntryList.tsx';

/** A link as `/editorial/links` lists it. */
export interface ListedLink {
  link: string;
  state: 'ok' | 'caution' | 'broken' | 'pending';
  note: string;
  checkedAt: string | null;
  users: Entry[];
}

export interface Links {
  run: { startedAt: string; endedAt?: string; checked: number; isOffline: boolean } | null;
  links: ListedLink[];
}

/** Milliseconds between looks while the links are being checked. */
const AGAIN = 3000;

/** The links of what is live, and a way to have them looked at. `undefined` until they are there, and while the CMS does not answer. */
export function useLinks(): { links: Links | undefined; check(): Promise<void> } {
  const { get, post } = useFetchClient();
  const [links, setLinks] = useState<Links>();
  const load = (): Promise<void> =>
    get<Links>('/editorial/links').then(
      ({ data }) => setLinks(data),
      () => setLinks(undefined),
    );
  const isRunning = links?.run ? links.run.endedAt === undefined : false;
  useEffect(() => {
    void load();
    if (!isRunning) return;
    const timer = window.setInterval(() => void load(), AGAIN);
    return () => window.clearInterval(timer);
    // The client is new at every rendering.
  }, [isRunning]);
  const check = async (): Promise<void> => {
    await post('/editorial/links/check', {});
    await load();
  };
  return { links, check };
}
