// src/features/seo/sitemap.ts
var HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
var NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
/** The index that outside tools know: sitemap-index.xml. One part is enough for 50,000 addresses (sitemaps.org). */
var sitemapIndex = (origin) => `${HEAD}<sitemapindex ${NAMESPACE}><sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap></sitemapindex>\n`;
var sitemap = (origin, entries) => {
	const url = ({ path, modified }) => `<url><loc>${origin}${path}</loc>${modified === void 0 ? "" : `<lastmod>${modified}</lastmod>`}</url>\n`;
	return `${HEAD}<urlset ${NAMESPACE}>\n${entries.map(url).join("")}</urlset>\n`;
};
export { sitemapIndex as n, sitemap as t };
