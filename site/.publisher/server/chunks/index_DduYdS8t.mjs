import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as inGroups } from "./in-groups_CG0l4VDE.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { t as topicsOf } from "./trail_DcBGZsMZ.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/question/QuestionIndex.astro
createAstro("https://astro.build");
var $$QuestionIndex = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$QuestionIndex;
	const { questions, topics } = Astro.props;
	const groups = inGroups(questions, topics, ({ content }) => topicsOf(content.topics, topics)[0]);
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "Questions"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>Short answers to what people ask, each with its sources and the guide that says more.</p>` })}${groups.map(({ group: topic, items }, index) => renderTemplate`<section${addAttribute(["part", { first: index === 0 }], "class:list")}><div class="wrap"><div class="part-head"><h2>${topic ? topic.content.title : "Other questions"}</h2></div>${renderComponent($$result, "Rows", $$Rows, {
		"close": true,
		"rows": items.map(({ url, content }) => ({
			url,
			title: content.title
		}))
	})}</div></section>`)}`;
}, "/work/main/site/src/features/question/QuestionIndex.astro", void 0);
// src/pages/questions/index.astro
var questions_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Questions",
			description: "Short answers to questions people ask about hair loss, each with its sources.",
			path: "/questions/"
		},
		"section": "/questions/"
	}, { "default": async ($$result) => renderTemplate`${renderComponent($$result, "QuestionIndex", $$QuestionIndex, {
		"questions": await all("question"),
		"topics": site.topics
	})}` })}`;
}, "/work/main/site/src/pages/questions/index.astro", void 0);
var $$file = "/work/main/site/src/pages/questions/index.astro";
var $$url = "/questions/";
// \0virtual:astro:page:src/pages/questions/index@_@astro
var page = () => questions_exports;
export { page };
