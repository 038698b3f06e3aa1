import type { SiteFrame } from './site-frame.ts';

interface MainLink {
  name: string;
  url: string;
  /** `page`: this very page; `true`: the part of the site that the page belongs to. */
  current: 'page' | 'true' | undefined;
}

/**
 * The links of the main navigation: the topics, then the two tools.
 * @param path the page's own path
 * @param section the address of the link that the page belongs under
 */
export const mainLinks = ({ topics }: SiteFrame, path: string, section?: string): MainLink[] =>
  [
    ...topics.flatMap(({ url, content }) => (url === null ? [] : [{ name: content.title, url }])),
    { name: 'Compare', url: '/compare/' },
    { name: 'Claims check', url: '/claims/' },
  ].map((link) => ({ ...link, current: link.url === path ? 'page' : link.url === section ? 'true' : undefined }));
