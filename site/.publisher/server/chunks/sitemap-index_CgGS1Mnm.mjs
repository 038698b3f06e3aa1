import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { o as siteFrame } from "./queries_Brysr4ir.mjs";
import { n as sitemapIndex } from "./sitemap_zas98PPQ.mjs";
// src/pages/sitemap-index.xml.ts
var sitemap_index_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
async function GET() {
	return new Response(sitemapIndex((await siteFrame()).origin));
}
// \0virtual:astro:page:src/pages/sitemap-index.xml@_@ts
var page = () => sitemap_index_xml_exports;
export { page };
