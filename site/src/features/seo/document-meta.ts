import type { Published } from 'shared-types';
import { documentJsonLd, type JsonLdFacts } from './json-ld.ts';
import { descriptionOf, pathOf, type PagedDocument, type PageMeta, type PageNotices } from './page-meta.ts';

/** The numbers of cited sources, in the order of the page, that were retracted. */
export const retractedIn = (sources: readonly Published<'source'>[]): number[] =>
  sources.flatMap(({ content }, index) => (content.retracted ? [index + 1] : []));

const noticesOf = ({ withdrawn }: PagedDocument, { sources = [] }: JsonLdFacts): PageNotices => ({
  ...(withdrawn && { withdrawn }),
  retracted: retractedIn(sources),
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

/**
 * The head of another form of a guide (its leaflet, its short address): search engines are to find the guide itself.
 * @param form what is added to the title, so that titles are told apart
 */
export const companionMeta = (guide: Published<'guide'>, path: string, form: string): PageMeta => ({
  title: `${guide.content.title}: ${form}`,
  description: descriptionOf(guide),
  path,
  revision: guide.revision,
  noindex: true,
  notices: { ...(guide.withdrawn && { withdrawn: guide.withdrawn }) },
});
