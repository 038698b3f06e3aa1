import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { n as ukDay, t as ukDate } from "./dates_dwOU4IsO.mjs";
import { n as $$Contents, t as $$Blocks } from "./Blocks_BNma7PE9.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { n as headingsOf } from "./headings_B3biAyLM.mjs";
import { i as $$Inline, n as assembleDocument, r as $$SourceList } from "./_page-context_Dl_7o0i7.mjs";
import { n as trailOf } from "./trail_DcBGZsMZ.mjs";
import { n as documentMeta, t as $$GonePage } from "./_GonePage_0ELwEZV8.mjs";
import { r as staticSlugs } from "./paths_DDd37Nx5.mjs";
import { o as siteFrame, r as bySlug } from "./queries_Brysr4ir.mjs";
// src/features/page/PlainPage.astro
createAstro("https://astro.build");
var $$PlainPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PlainPage;
	const { page, sources, context } = Astro.props;
	const { content } = page;
	const sections = headingsOf(content.body).filter(({ level }) => level === 2);
	return renderTemplate`${maybeRenderHead($$result)}<article>${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": trailOf(page, []),
		"title": content.title
	}, { "default": ($$result) => renderTemplate`<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": content.answer,
		"context": context
	})}</p>` })}<div class="wrap reading">${sections.length > 2 && renderTemplate`${renderComponent($$result, "Contents", $$Contents, { "sections": sections })}`}<div class="body">${renderComponent($$result, "Blocks", $$Blocks, {
		"blocks": content.body,
		"context": context
	})}</div><div class="after">${sources.length > 0 && renderTemplate`<section class="sources" aria-labelledby="page-sources"><h2 id="page-sources">Sources</h2>${renderComponent($$result, "SourceList", $$SourceList, {
		"sources": sources,
		"further": []
	})}</section>`}<p class="small soft">Last changed on <time${addAttribute(ukDay(page.publishedAt), "datetime")}>${ukDate(page.publishedAt)}</time>, revision ${page.revision}.</p></div></div></article>`;
}, "/work/main/site/src/features/page/PlainPage.astro", void 0);
// src/pages/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => staticSlugs("page");
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const document = await bySlug("page", Astro.params.slug);
	const site = await siteFrame();
	const page = document && await assembleDocument("page", document);
	return renderTemplate`${document && page ? renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": documentMeta(document, {
			site,
			topics: site.topics
		}),
		"section": document.url ?? void 0
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "PlainPage", $$PlainPage, {
		"page": document,
		"sources": page.sources,
		"context": page.context
	})}` })}` : renderTemplate`${renderComponent($$result, "GonePage", $$GonePage, {
		"type": "page",
		"site": site
	})}`}`;
}, "/work/main/site/src/pages/[slug].astro", void 0);
var $$file = "/work/main/site/src/pages/[slug].astro";
var $$url = "/[slug]/";
// \0virtual:astro:page:src/pages/[slug]@_@astro
var page = () => _slug__exports;
export { page };
