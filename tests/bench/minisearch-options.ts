import type { Options } from 'minisearch';
import type { SearchRecord } from '../../site/src/features/search/search-record.ts';

/** MiniSearch as its own guide sets it up for a search box, with our fields. */
export const MINISEARCH: Options<SearchRecord> = {
  idField: 'url',
  fields: ['title', 'section', 'keywords', 'summary'],
  storeFields: ['url', 'title', 'section', 'summary', 'kind'],
  extractField: (record, field) => String((record as unknown as Record<string, unknown>)[field] ?? ''),
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, section: 3, keywords: 2 } },
};
