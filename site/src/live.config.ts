import { defineLiveCollection } from 'astro:content';
import { libraryLoader } from './content/loaders.ts';

export const collections = {
  guide: defineLiveCollection({ loader: libraryLoader('guide') }),
  question: defineLiveCollection({ loader: libraryLoader('question') }),
  claim: defineLiveCollection({ loader: libraryLoader('claim') }),
  comparison: defineLiveCollection({ loader: libraryLoader('comparison') }),
  term: defineLiveCollection({ loader: libraryLoader('term') }),
  topic: defineLiveCollection({ loader: libraryLoader('topic') }),
  source: defineLiveCollection({ loader: libraryLoader('source') }),
  person: defineLiveCollection({ loader: libraryLoader('person') }),
  'synonym-set': defineLiveCollection({ loader: libraryLoader('synonym-set') }),
  page: defineLiveCollection({ loader: libraryLoader('page') }),
  'site-settings': defineLiveCollection({ loader: libraryLoader('site-settings') }),
};
