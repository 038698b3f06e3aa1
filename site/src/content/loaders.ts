import type { LiveLoader } from 'astro/loaders';
import type { ContentType, Published } from 'shared-types';
import { library, openLibrary } from './library.ts';

/** One document by its identity, or by its slug (a source's key). */
export type EntryFilter = { documentId: string } | { slug: string };

/** A live loader over the library: the same answers in `astro build`, in the publisher and in `astro dev`. */
export function libraryLoader<Type extends ContentType>(type: Type): LiveLoader<Published<Type>, EntryFilter> {
  const entry = (document: Published) => ({ id: document.documentId, data: document as Published<Type> });
  return {
    name: `library:${type}`,
    async loadEntry({ filter }) {
      await openLibrary({ follow: true });
      const found = 'slug' in filter ? library.find(type, filter.slug) : library.get(type, filter.documentId);
      return found && entry(found);
    },
    async loadCollection() {
      await openLibrary({ follow: true });
      return { entries: library.all(type).map(entry) };
    },
  };
}
