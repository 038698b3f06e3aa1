import type { ContentOf, PagedType, Published, SiteSettings } from 'shared-types';
import { withoutCitations } from '../blocks/citations.ts';
import { richTextLines } from '../blocks/rich-text/rich-text-lines.ts';

/** What a reader must know before anything else on a page. */
export interface PageNotices {
  withdrawn?: Published['withdrawn'];
  /** Numbers of its cited sources that were retracted. */
  retracted?: number[];
}

/** What the head of a page says about it. */
export interface PageMeta {
  /** The page's own title; the site's name is added. */
  title: string;
  description: string;
  /** Path from the root, with slashes at both ends. */
  path: string;
  /** On a document's own page alone. */
  revision?: number;
  type?: 'website' | 'article';
  jsonLd?: object[];
  /** Path of the page's own feed, without `.xml` or `.json`. */
  feed?: string;
  /** Path of the document that tells other sites how to show the page in a frame. */
  oembed?: string;
  /** Path of the picture that stands for the page where it is shared: 1200 × 630. */
  picture?: string;
  /** Where the page has moved: browsers go on by themselves. */
  refresh?: string;
  /** Keeps the page out of search engines. */
  noindex?: boolean;
  /** When the document last went live: ISO 8601. */
  modified?: string;
  notices?: PageNotices;
}

/** What metadata needs to know of the whole site. */
export interface SiteIdentity {
  settings: SiteSettings;
  /** `https://host`, without a slash at the end. */
  origin: string;
}

/** Any document that is a page of its own. */
export type PagedDocument = { [Type in PagedType]: Published<Type> }[PagedType];

/** Search engines cut a title that is longer: characters. */
const LONGEST_TITLE = 70;

/** The title that browsers and search engines show. The home page leads with the site's name; a long title goes without it. */
export const fullTitle = (meta: PageMeta, { settings }: SiteIdentity): string => {
  if (meta.path === '/') return `${settings.title}: ${settings.tagline}`;
  const named = `${meta.title} · ${settings.title}`;
  return named.length <= LONGEST_TITLE ? named : meta.title;
};

/** The address of a path on the public site. */
export const absoluteUrl = (path: string, { origin }: SiteIdentity): string => origin + path;

/** One or two sentences that say what a document answers, without citation marks. */
export const descriptionOf = (document: PagedDocument): string => {
  switch (document.type) {
    case 'guide':
    case 'comparison':
    case 'page':
      return withoutCitations(document.content.answer);
    case 'topic':
      return document.content.summary;
    case 'question':
      return withoutCitations(richTextLines(document.content.answer)[0] ?? '');
  }
};

/** The address of a document that is a page; throws when the library gave it none. */
export const pathOf = (document: { type: string; url: string | null; content: Pick<ContentOf<'guide'>, 'title'> }): string => {
  if (document.url === null) throw new Error(`${document.type} “${document.content.title}” has no address, so it can’t be a page.`);
  return document.url;
};
