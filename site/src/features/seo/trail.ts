import type { Published } from 'shared-types';
import { pathOf, type PagedDocument } from './page-meta.ts';

export interface Crumb {
  name: string;
  url: string;
}

const home: Crumb = { name: 'Home', url: '/' };

/** The topics of a document that are published, in the editors' order. */
export const topicsOf = (ids: readonly string[], topics: readonly Published<'topic'>[]): Published<'topic'>[] =>
  ids.flatMap((id) => topics.filter(({ documentId }) => documentId === id));

/**
 * The pages above a document, from the home page down, without the document itself. Breadcrumbs and structured data both
 * come from here, so they can't disagree.
 * @param topics published topics; a guide stands under the first of its own
 */
export const trailOf = (document: PagedDocument, topics: readonly Published<'topic'>[]): Crumb[] => {
  switch (document.type) {
    case 'guide': {
      const [topic] = topicsOf(document.content.topics, topics);
      return [home, topic ? { name: topic.content.title, url: pathOf(topic) } : { name: 'Guides', url: '/guides/' }];
    }
    case 'question':
      return [home, { name: 'Questions', url: '/questions/' }];
    case 'comparison':
      return [home, { name: 'Compare', url: '/compare/' }];
    case 'topic':
    case 'page':
      return [home];
  }
};
