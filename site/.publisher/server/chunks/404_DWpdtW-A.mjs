import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { t as $$SearchForm } from "./SearchForm_jNyJ4yqQ.mjs";
import { o as siteFrame } from "./queries_Brysr4ir.mjs";
// src/features/errors/NotFound.astro
createAstro("https://astro.build");
var $$NotFound = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$NotFound;
	const subjects = Astro.props.topics.map(({ url, content }) => ({
		url,
		title: content.title,
		text: content.summary
	}));
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "There is no page here"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>The address may be mistyped, or cut short on paper. Nothing you did is wrong.</p>` })}<div class="wrap">${renderComponent($$result, "SearchForm", $$SearchForm, { "label": "What were you looking for?" })}<p class="small">Or look in the <a href="/a-z/">A to Z</a>.</p></div><section class="part"><div class="wrap"><div class="part-head"><h2>Or start from a subject</h2></div>${renderComponent($$result, "Rows", $$Rows, { "rows": subjects })}</div></section>`;
}, "/work/main/site/src/features/errors/NotFound.astro", void 0);
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Page not found",
			description: "There is no page at this address.",
			path: "/404.html",
			noindex: true
		}
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "NotFound", $$NotFound, { "topics": site.topics })}` })}`;
}, "/work/main/site/src/pages/404.astro", void 0);
var $$file = "/work/main/site/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
