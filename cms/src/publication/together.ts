import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { documentsOf } from './documents.ts';
import { withLog } from './turn.ts';

interface Named {
  type: ContentType;
  documentId: string;
}

const together = new AsyncLocalStorage<Set<string>>();
const id = ({ type, documentId }: Named): string => `${type}:${documentId}`;

/** Whether the document is one of those that are being published in this very transaction. */
export const isPublishedTogether = (document: Named): boolean => together.getStore()?.has(id(document)) ?? false;

/**
 * Publishes several documents in one transaction: all or none. They may require each other, as a guide that shows a
 * question does whose own guide it is; one by one, neither could ever be the first.
 * @throws ValidationError for the first document that can't be published
 */
export async function publishTogether(strapi: Core.Strapi, documents: Named[]): Promise<void> {
  await withLog(strapi, () =>
    together.run(new Set(documents.map(id)), async () => {
      for (const { type, documentId } of documents) await documentsOf(strapi, type).publish({ documentId });
    }),
  );
}
