import { AsyncLocalStorage } from 'node:async_hooks';
import { contentSchemas, urlOf, type ContentType, type Published } from 'shared-types';

const shown = new AsyncLocalStorage<Published>();

/** The draft that is laid over the library while a preview is being rendered; `undefined` for everything that readers get. */
export const shownDraft = (): Published | undefined => shown.getStore();

/** What the library has of a document: slug or key, by which readers ask for it. */
export const slugOf = ({ content, documentId }: Published): string =>
  'slug' in content ? content.slug : 'key' in content ? content.key : documentId;

/**
 * Runs a rendering for which a draft stands where its document is, or will be. Nothing else sees it: other renderings that
 * run at the same time have the library as it is.
 * @param live what readers have of the document now
 * @throws ZodError when the draft does not fit the contract
 */
export function withDraft<Result>(
  draft: { type: ContentType; documentId: string; at: string; content: unknown },
  live: Published | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  const { type, documentId, at } = draft;
  const content = contentSchemas[type].parse(draft.content);
  const document: Published = {
    type,
    documentId,
    url: urlOf(type, { slug: 'slug' in content ? content.slug : documentId }),
    revision: (live?.revision ?? 0) + 1,
    firstPublishedAt: live?.firstPublishedAt ?? at,
    publishedAt: at,
    // Whatever was signed was signed of another text.
    review: null,
    changes: live?.changes ?? [],
    revisions: live?.revisions ?? [],
    content,
  };
  return shown.run(document, work);
}
