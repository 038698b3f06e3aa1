import { useAPIErrorHandler, useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ContentType } from 'shared-types';

/** A shared preview that still opens. */
export interface Share {
  id: number;
  at: string;
  expiresAt: string;
}

/** The shared previews of a document; making one and ending one. What the server refuses is said. */
export function useShares(type: ContentType, documentId: string) {
  const { get, post } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { formatAPIError } = useAPIErrorHandler();
  const [shares, setShares] = useState<readonly Share[]>([]);
  const [url, setUrl] = useState<string>();
  const path = `/editorial/shares/${type}/${documentId}`;
  const said = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
    }
  };
  const load = async (): Promise<void> => setShares((await get<{ shares: Share[] }>(path)).data.shares);
  useEffect(() => void said(load), [path]);
  return {
    shares,
    /** The new link, to be copied: it is shown once. */
    url,
    share: (days: number) =>
      said(async () => {
        setUrl((await post<{ url: string }>('/editorial/shares', { type, documentId, days })).data.url);
        await load();
      }),
    revoke: (id: number) =>
      said(async () => {
        setShares((await post<{ shares: Share[] }>('/editorial/shares/revoke', { type, documentId, id })).data.shares);
        toggleNotification({ type: 'success', message: 'Ended. The link opens nothing any more.' });
      }),
  };
}
