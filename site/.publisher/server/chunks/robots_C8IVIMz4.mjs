import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { o as siteFrame } from "./queries_Brysr4ir.mjs";
// src/pages/robots.txt.ts
var robots_txt_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
async function GET() {
	const { origin } = await siteFrame();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap-index.xml\n`);
}
// \0virtual:astro:page:src/pages/robots.txt@_@ts
var page = () => robots_txt_exports;
export { page };
