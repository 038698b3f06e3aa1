import { documentJsonLd, type JsonLdFacts } from './json-ld.ts';
import { descriptionOf, pathOf, type PagedDocument, type PageMeta } from './page-meta.ts';

/** The head of a document's own page. */
export const documentMeta = (document: PagedDocument, facts: JsonLdFacts): PageMeta => ({
  title: document.content.title,
  description: descriptionOf(document),
  path: pathOf(document),
  revision: document.revision,
  type: 'article',
  modified: document.publishedAt,
  jsonLd: documentJsonLd(document, facts),
});
