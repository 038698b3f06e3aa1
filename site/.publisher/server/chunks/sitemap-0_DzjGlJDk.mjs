import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { n as sitemapEntries } from "./paths_DDd37Nx5.mjs";
import { o as siteFrame } from "./queries_Brysr4ir.mjs";
import { t as sitemap } from "./sitemap_zas98PPQ.mjs";
// src/pages/sitemap-0.xml.ts
var sitemap_0_xml_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
async function GET() {
	return new Response(sitemap((await siteFrame()).origin, await sitemapEntries()));
}
// \0virtual:astro:page:src/pages/sitemap-0.xml@_@ts
var page = () => sitemap_0_xml_exports;
export { page };
