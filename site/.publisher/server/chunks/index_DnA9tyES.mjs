import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout, s as renderScript } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { o as siteFrame } from "./queries_Brysr4ir.mjs";
// src/features/search/SearchPage.astro
var $$SearchPage = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "Search"
	})}${maybeRenderHead($$result)}<div class="wrap search-page"><noscript><p>Search runs in your browser and needs JavaScript, which is switched off. <a href="/a-z/">The A to Z</a> lists everything on this site.</p></noscript><form class="ask" role="search" action="/search/"><label class="vh" for="q">Search the guides</label><input id="q" name="q" type="search"${addAttribute(100, "maxlength")} autocomplete="off"><button class="btn">Search</button></form><p class="small soft private">What you type stays on your device.</p><div id="answers" class="answers"></div></div>${renderScript($$result, "/work/main/site/src/features/search/SearchPage.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/site/src/features/search/SearchPage.astro", void 0);
// src/pages/search/index.astro
var search_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Search",
			description: "Search the guides, questions, claims and glossary.",
			path: "/search/",
			noindex: true
		}
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "SearchPage", $$SearchPage, {})}` })}`;
}, "/work/main/site/src/pages/search/index.astro", void 0);
var $$file = "/work/main/site/src/pages/search/index.astro";
var $$url = "/search/";
// \0virtual:astro:page:src/pages/search/index@_@astro
var page = () => search_exports;
export { page };
