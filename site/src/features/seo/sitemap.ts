/** One page in the sitemap. */
export interface SitemapEntry {
  path: string;
  /** When it last changed: ISO 8601; absent for pages that gather others. */
  modified?: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The index that outside tools know: sitemap-index.xml. One part is enough for 50,000 addresses (sitemaps.org). */
export const sitemapIndex = (origin: string): string =>
  `${HEAD}<sitemapindex ${NAMESPACE}><sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap></sitemapindex>\n`;

export const sitemap = (origin: string, entries: SitemapEntry[]): string => {
  const url = ({ path, modified }: SitemapEntry): string =>
    `<url><loc>${origin}${path}</loc>${modified === undefined ? '' : `<lastmod>${modified}</lastmod>`}</url>\n`;
  return `${HEAD}<urlset ${NAMESPACE}>\n${entries.map(url).join('')}</urlset>\n`;
};
