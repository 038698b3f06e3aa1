import { unstable_useDocument as useDocument, useForm, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { LiveAnswer } from './use-live-state.ts';

/** A document in the edit view, and what the page knows of it. */
export interface Opened {
  model: string;
  collectionType: string;
  documentId: string;
  savedAt: string;
  publishedAt: string | null;
}

/**
 * Has Strapi read the document again when it was published or withdrawn without this page: by a plan, or by somebody else.
 * Strapi keeps what was typed as long as the saved draft is the one that the form was filled with; otherwise nothing is read
 * while something is typed, and the two versions are offered.
 */
export function useNews({ savedAt, publishedAt, ...opened }: Opened, answer: LiveAnswer | undefined): void {
  const [{ query }] = useQueryParams();
  // The parameters by which Strapi's own form asks for it: a page's languages, which come as `plugins`, are not in use.
  const { refetch } = useDocument({ ...opened, params: query });
  const isModified = useForm('News', ({ modified }) => modified);
  const noticed = useRef(publishedAt);
  useEffect(() => {
    if (!answer || answer.publishedAt === publishedAt || answer.publishedAt === noticed.current) return;
    if (isModified && answer.savedAt !== savedAt) return;
    noticed.current = answer.publishedAt;
    refetch();
    // Strapi's function is new at every rendering.
  }, [answer, publishedAt, savedAt, isModified]);
}
