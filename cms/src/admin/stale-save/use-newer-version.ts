import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ContentType } from 'shared-types';
import { noteVersion, versionOf } from './draft-version.ts';

/** What is saved of a document, as `/editorial/version` gives it. */
export interface Version {
  /** ISO 8601 */
  updatedAt: string;
  by: string;
}

const LOOK_EVERY = 5000;

/**
 * Watches whether somebody else saves the document while its form is open.
 * @param opened the `updatedAt` of what the form was filled with
 * @returns what is saved now, when the form isn't written on it
 */
export function useNewerVersion(type: ContentType | null, documentId: string | undefined, opened: string | undefined): Version | undefined {
  const { get } = useFetchClient();
  const [newer, setNewer] = useState<Version>();
  useEffect(() => {
    if (type === null || documentId === undefined || opened === undefined) return undefined;
    noteVersion(documentId, opened);
    let isWanted = true;
    const look = async (): Promise<void> => {
      const { data } = await get<Version>(`/editorial/version/${type}/${documentId}`);
      if (isWanted) setNewer(data.updatedAt === versionOf(documentId) ? undefined : data);
    };
    // A look that fails is no news; the next one follows, and saving asks the server anyway.
    const timer = setInterval(() => void look().catch(() => undefined), LOOK_EVERY);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
    // The client is new at every rendering.
  }, [type, documentId, opened]);
  return newer;
}
