import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { i as goneBySlug } from "./queries_Brysr4ir.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { a as pathOf, i as descriptionOf, n as $$BaseLayout, o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { n as ukDay, t as ukDate } from "./dates_dwOU4IsO.mjs";
import { t as documentJsonLd } from "./json-ld_CYpQH8iU.mjs";
// src/features/seo/document-meta.ts
/** The head of a document's own page. */
var documentMeta = (document, facts) => ({
	title: document.content.title,
	description: descriptionOf(document),
	path: pathOf(document),
	revision: document.revision,
	type: "article",
	modified: document.publishedAt,
	jsonLd: documentJsonLd(document, facts)
});
// src/features/errors/Gone.astro
createAstro("https://astro.build");
var $$Gone = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Gone;
	const { title, reason, at } = Astro.props;
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": title
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p class="who">${renderComponent($$result, "Icon", $$Icon, { "name": "missing" })}This page was withdrawn on <time${addAttribute(ukDay(at), "datetime")}>${ukDate(at)}</time>.</p>` })}<section class="part first"><div class="wrap"><div class="part-head"><h2>Why</h2></div><div><p>${reason}</p><p>If you have it on paper or saved, please don’t rely on it. What it said may no longer hold.</p></div></div></section><section class="part"><div class="wrap"><div class="part-head"><h2>Where next</h2></div>${renderComponent($$result, "Rows", $$Rows, { "rows": [
		{
			url: "/search/",
			title: "Search",
			text: "By your own words; spelling does not matter"
		},
		{
			url: "/a-z/",
			title: "A to Z",
			text: "Everything on this site by its name"
		},
		{
			url: "/guides/",
			title: "All guides",
			text: "By subject"
		}
	] })}</div></section>`;
}, "/work/main/site/src/features/errors/Gone.astro", void 0);
// src/pages/_GonePage.astro
createAstro("https://astro.build");
var $$GonePage = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GonePage;
	const { type, site } = Astro.props;
	const { slug } = Astro.params;
	const gone = await goneBySlug(type, slug);
	Astro.response.status = gone === void 0 ? 404 : gone.withdrawal.kind === "notice" ? 200 : 410;
	const title = gone?.title ?? "Page not found";
	const meta = {
		title: `Withdrawn: ${title}`,
		description: "This page was withdrawn.",
		path: Astro.url.pathname,
		noindex: true
	};
	return renderTemplate`${gone && renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": meta
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Gone", $$Gone, {
		"title": title,
		"reason": gone.withdrawal.reason,
		"at": gone.at
	})}` })}`}`;
}, "/work/main/site/src/pages/_GonePage.astro", void 0);
export { documentMeta as n, $$GonePage as t };
