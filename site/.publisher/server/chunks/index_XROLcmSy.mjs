import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as inGroups } from "./in-groups_CG0l4VDE.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { t as topicsOf } from "./trail_DcBGZsMZ.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/guide/GuideIndex.astro
createAstro("https://astro.build");
var $$GuideIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GuideIndex;
	const { guides, topics } = Astro.props;
	const groups = inGroups(guides, topics, ({ content }) => topicsOf(content.topics, topics)[0]);
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "All guides"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>Conditions, procedures and scars, each with its sources and the signs that need a doctor.</p>` })}${groups.map(({ group: topic, items }, index) => renderTemplate`<section${addAttribute(["part", { first: index === 0 }], "class:list")}><div class="wrap"><div class="part-head"><h2>${topic?.url ? renderTemplate`<a${addAttribute(topic.url, "href")}>${topic.content.title}</a>` : "Other guides"}</h2>${topic && renderTemplate`<p>${topic.content.summary}</p>`}</div>${renderComponent($$result, "Rows", $$Rows, { "rows": items.map(({ url, content }) => ({
		url,
		title: content.title,
		text: withoutCitations(content.answer)
	})) })}</div></section>`)}`;
}, "/work/main/site/src/features/guide/GuideIndex.astro", void 0);
// src/pages/guides/index.astro
var guides_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Guides",
			description: "Every guide: conditions, treatments, procedures, scars and living with hair loss.",
			path: "/guides/"
		},
		"section": "/guides/"
	}, { "default": async ($$result) => renderTemplate`${renderComponent($$result, "GuideIndex", $$GuideIndex, {
		"guides": await all("guide"),
		"topics": site.topics
	})}` })}`;
}, "/work/main/site/src/pages/guides/index.astro", void 0);
var $$file = "/work/main/site/src/pages/guides/index.astro";
var $$url = "/guides/";
// \0virtual:astro:page:src/pages/guides/index@_@astro
var page = () => guides_exports;
export { page };
