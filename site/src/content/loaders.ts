import type { LiveLoader } from 'astro/loaders';
import type { ContentType, Published } from 'shared-types';
import { library, openLibrary } from './library.ts';
import { question } from './question.ts';

/** One document by its identity, or by its slug (a source's key). */
export type EntryFilter = { documentId: string } | { slug: string };

const collection = question('collection', (type: ContentType) => library.all(type));
const bySlug = question('by-slug', (type: ContentType, slug: string) => library.find(type, slug));
/** One live document. The library must be open. */
export const documentById = question('document', (type: ContentType, documentId: string) => library.get(type, documentId));

/** A live loader over the library: the same answers in `astro build`, in the publisher and in `astro dev`. */
export function libraryLoader<Type extends ContentType>(type: Type): LiveLoader<Published<Type>, EntryFilter> {
  const entry = (document: Published) => ({ id: document.documentId, data: document as Published<Type> });
  return {
    name: `library:${type}`,
    async loadEntry({ filter }) {
      await openLibrary({ follow: true });
      const found = 'slug' in filter ? bySlug(type, filter.slug) : documentById(type, filter.documentId);
      return found && entry(found);
    },
    async loadCollection() {
      await openLibrary({ follow: true });
      return { entries: collection(type).map(entry) };
    },
  };
}
