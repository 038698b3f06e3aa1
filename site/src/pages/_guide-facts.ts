import type { Published } from 'shared-types';
import { byIds, siteFrame } from '../content/queries.ts';
import { assembleDocument, embedded } from './_page-context.ts';

/** What a guide's other forms show of it and of the site: its data, its leaflet, its frame on other sites. */
export async function guideFacts(guide: Published<'guide'>) {
  const site = await siteFrame();
  const { content } = guide;
  return {
    site,
    topics: await byIds('topic', content.topics),
    related: await byIds('guide', content.relatedGuides),
    authors: await byIds('person', content.authors),
    embedded,
    ...(await assembleDocument('guide', guide)),
  };
}
