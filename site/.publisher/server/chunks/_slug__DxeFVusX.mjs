import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$ReviewStamp } from "./ReviewStamp_BrlQCPKt.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { t as $$RichText } from "./RichText_DHm8lNQO.mjs";
import { n as assembleDocument, r as $$SourceList } from "./_page-context_Dl_7o0i7.mjs";
import { n as trailOf } from "./trail_DcBGZsMZ.mjs";
import { n as documentMeta, t as $$GonePage } from "./_GonePage_0ELwEZV8.mjs";
import { r as staticSlugs } from "./paths_DDd37Nx5.mjs";
import { n as byIds, o as siteFrame, r as bySlug } from "./queries_Brysr4ir.mjs";
// src/features/question/QuestionPage.astro
createAstro("https://astro.build");
var $$QuestionPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$QuestionPage;
	const { question, guide, sources, further, context } = Astro.props;
	const { content } = question;
	const section = guide?.url && content.section && context.isLive(`${guide.url}#${content.section}`) ? `#${content.section}` : "";
	return renderTemplate`${maybeRenderHead($$result)}<article>${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": trailOf(question, []),
		"title": content.title
	})}<div class="wrap"><div class="lead">${renderComponent($$result, "RichText", $$RichText, {
		"content": content.answer,
		"context": context
	})}</div>${renderComponent($$result, "ReviewStamp", $$ReviewStamp, {
		"firstPublished": question.firstPublishedAt,
		"published": question.publishedAt,
		"revision": question.revision
	})}<div class="after">${guide?.url && renderTemplate`<section aria-labelledby="more"><h2 id="more">Read more</h2>${renderComponent($$result, "Rows", $$Rows, { "rows": [{
		url: guide.url + section,
		title: guide.content.title,
		text: withoutCitations(guide.content.answer)
	}] })}</section>`}<section class="sources" aria-labelledby="sources"><h2 id="sources">Sources</h2>${renderComponent($$result, "SourceList", $$SourceList, {
		"sources": sources,
		"further": further
	})}</section></div></div></article>`;
}, "/work/main/site/src/features/question/QuestionPage.astro", void 0);
// src/pages/questions/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => staticSlugs("question");
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const question = await bySlug("question", Astro.params.slug);
	const site = await siteFrame();
	const [guide] = question?.content.guide ? await byIds("guide", [question.content.guide]) : [];
	const page = question && await assembleDocument("question", question);
	return renderTemplate`${question && page ? renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": documentMeta(question, {
			site,
			topics: site.topics,
			sources: page.sources.map(({ source }) => source)
		}),
		"section": "/questions/"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "QuestionPage", $$QuestionPage, {
		"question": question,
		"guide": guide,
		...page
	})}` })}` : renderTemplate`${renderComponent($$result, "GonePage", $$GonePage, {
		"type": "question",
		"site": site
	})}`}`;
}, "/work/main/site/src/pages/questions/[slug].astro", void 0);
var $$file = "/work/main/site/src/pages/questions/[slug].astro";
var $$url = "/questions/[slug]/";
// \0virtual:astro:page:src/pages/questions/[slug]@_@astro
var page = () => _slug__exports;
export { page };
