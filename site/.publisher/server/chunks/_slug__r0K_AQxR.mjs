import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import "./library_DL9hSGZ1.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { a as verdicts } from "./taxonomy_DTVu01xk.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { t as $$VerdictBadge } from "./VerdictBadge_CCJGaMhf.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { n as trailOf } from "./trail_DcBGZsMZ.mjs";
import { n as documentMeta, t as $$GonePage } from "./_GonePage_0ELwEZV8.mjs";
import { r as staticSlugs } from "./paths_DDd37Nx5.mjs";
import { o as siteFrame, r as bySlug, t as all } from "./queries_Brysr4ir.mjs";
// src/features/hub/HubPage.astro
createAstro("https://astro.build");
var $$HubPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HubPage;
	const { topic, guides, questions, claims, comparisons } = Astro.props;
	const answered = [...guides, ...comparisons].map(({ url, content }) => ({
		url,
		title: content.title,
		text: withoutCitations(content.answer)
	}));
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": trailOf(topic, [topic]),
		"title": topic.content.title,
		"tint": topic.content.tint
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>${topic.content.summary}</p>` })}${answered.length > 0 && renderTemplate`<section class="part first"><div class="wrap"><div class="part-head"><h2>${comparisons.length > 0 ? "Guides and comparisons" : "Guides"}</h2></div>${renderComponent($$result, "Rows", $$Rows, { "rows": answered })}</div></section>`}${questions.length > 0 && renderTemplate`<section class="part"><div class="wrap"><div class="part-head"><h2>Questions</h2><p><a class="more" href="/questions/">All questions</a></p></div>${renderComponent($$result, "Rows", $$Rows, {
		"close": true,
		"rows": questions.map(({ url, content }) => ({
			url,
			title: content.title
		}))
	})}</div></section>`}${claims.length > 0 && renderTemplate`<section class="part"><div class="wrap"><div class="part-head"><h2>What adverts say</h2><p>Set beside what the sources carry.${" "}<a class="more" href="/claims/">All claims</a></p></div><ul class="checked">${claims.map(({ url, content }) => renderTemplate`<li>${renderComponent($$result, "VerdictBadge", $$VerdictBadge, {
		"verdict": content.verdict,
		"word": verdicts[content.verdict]
	})}<p>${url ? renderTemplate`<a${addAttribute(url, "href")}>${content.title}</a>` : content.title}</p></li>`)}</ul></div></section>`}`;
}, "/work/main/site/src/features/hub/HubPage.astro", void 0);
// src/pages/topics/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => staticSlugs("topic");
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const topic = await bySlug("topic", Astro.params.slug);
	const site = await siteFrame();
	const here = ({ content }) => topic !== void 0 && content.topics.includes(topic.documentId);
	const guides = (await all("guide")).filter(here);
	const questions = (await all("question")).filter(here);
	const claims = (await all("claim")).filter(here);
	const comparisons = (await all("comparison")).filter(here);
	return renderTemplate`${topic ? renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": documentMeta(topic, {
			site,
			topics: site.topics
		}),
		"section": topic.url ?? void 0
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "HubPage", $$HubPage, {
		"topic": topic,
		"guides": guides,
		"questions": questions,
		"claims": claims,
		"comparisons": comparisons
	})}` })}` : renderTemplate`${renderComponent($$result, "GonePage", $$GonePage, {
		"type": "topic",
		"site": site
	})}`}`;
}, "/work/main/site/src/pages/topics/[slug].astro", void 0);
var $$file = "/work/main/site/src/pages/topics/[slug].astro";
var $$url = "/topics/[slug]/";
// \0virtual:astro:page:src/pages/topics/[slug]@_@astro
var page = () => _slug__exports;
export { page };
