import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import type { CheckedDocument } from '../content/check-content.ts';
import { draftHash, fileHash, lastImport } from './last-import.ts';

/** What an import has to do with one file. */
export type Plan = { document: CheckedDocument } & ({ action: 'create' | 'update' | 'unchanged' } | { action: 'leave'; why: string });

/**
 * Decides what becomes of each file. An editor's work comes first: a draft that is no longer what the last import made of
 * it, or that somebody deleted, is left alone.
 */
export async function planImport(strapi: Core.Strapi, documents: readonly CheckedDocument[]): Promise<Plan[]> {
  const plans: Plan[] = [];
  const remembered = new Map<ContentType, Awaited<ReturnType<typeof lastImport>>>();
  for (const { type } of documents) if (!remembered.has(type)) remembered.set(type, await lastImport(strapi, type));
  for (const document of documents) {
    const before = remembered.get(document.type)?.[document.documentId];
    const draft = await draftHash(strapi, document.type, document.documentId);
    if (before === undefined && draft === undefined) plans.push({ document, action: 'create' });
    else if (before === undefined)
      plans.push({ document, action: 'leave', why: 'The CMS has this document from elsewhere, not from an import.' });
    else if (draft === undefined) plans.push({ document, action: 'leave', why: 'Somebody deleted it in the CMS since the last import.' });
    else if (draft !== before.draft)
      plans.push({ document, action: 'leave', why: 'Somebody edited its draft in the CMS since the last import.' });
    else plans.push({ document, action: before.file === fileHash(document) ? 'unchanged' : 'update' });
  }
  return plans;
}
