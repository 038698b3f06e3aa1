import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/comparison/ComparisonIndex.astro
createAstro("https://astro.build");
var $$ComparisonIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComparisonIndex;
	const { comparisons } = Astro.props;
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "Compare"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>The same questions for every option, with doing nothing among them.</p>` })}<div class="wrap">${comparisons.length === 0 && renderTemplate`<p>No comparisons have been published yet.</p>`}${renderComponent($$result, "Rows", $$Rows, { "rows": comparisons.map(({ url, content }) => ({
		url,
		title: content.title,
		text: withoutCitations(content.answer)
	})) })}</div>`;
}, "/work/main/site/src/features/comparison/ComparisonIndex.astro", void 0);
// src/pages/compare/index.astro
var compare_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Compare",
			description: "Options for hair loss side by side, with doing nothing among them.",
			path: "/compare/"
		},
		"section": "/compare/"
	}, { "default": async ($$result) => renderTemplate`${renderComponent($$result, "ComparisonIndex", $$ComparisonIndex, { "comparisons": await all("comparison") })}` })}`;
}, "/work/main/site/src/pages/compare/index.astro", void 0);
var $$file = "/work/main/site/src/pages/compare/index.astro";
var $$url = "/compare/";
// \0virtual:astro:page:src/pages/compare/index@_@astro
var page = () => compare_exports;
export { page };
