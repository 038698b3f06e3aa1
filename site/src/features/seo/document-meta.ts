import { documentJsonLd, type JsonLdFacts } from './json-ld.ts';
import { descriptionOf, pathOf, type PagedDocument, type PageMeta, type PageNotices } from './page-meta.ts';

const noticesOf = ({ withdrawn }: PagedDocument, { sources = [] }: JsonLdFacts): PageNotices => ({
  ...(withdrawn && { withdrawn }),
  retracted: sources.flatMap(({ content }, index) => (content.retracted ? [index + 1] : [])),
});

/** The head of a document's own page. A withdrawn one is kept out of search engines, and nothing is stated of it for machines. */
export const documentMeta = (document: PagedDocument, facts: JsonLdFacts): PageMeta => ({
  title: document.content.title,
  description: descriptionOf(document),
  path: pathOf(document),
  revision: document.revision,
  type: 'article',
  modified: document.publishedAt,
  notices: noticesOf(document, facts),
  ...(document.withdrawn ? { noindex: true } : { jsonLd: documentJsonLd(document, facts) }),
});
