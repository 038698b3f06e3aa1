import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { l as lines } from "./library_DL9hSGZ1.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { i as $$Inline, r as $$SourceList, t as assemble } from "./_page-context_Dl_7o0i7.mjs";
import { t as textOf } from "./text-of_DbJ5OsI8.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/glossary/letters.ts
var plain = (title) => title.normalize("NFD").replace(/\p{Mark}/gu, "");
var compare = new Intl.Collator("en-GB", {
	sensitivity: "base",
	numeric: true
}).compare;
/** Terms under their letters, both in the order of the alphabet. Letters without terms are left out. */
var byLetter = (terms) => {
	const letters = /* @__PURE__ */ new Map();
	for (const term of terms.toSorted((a, b) => compare(a.content.title, b.content.title) || (a.content.slug < b.content.slug ? -1 : 1))) {
		const first = plain(term.content.title).charAt(0).toUpperCase();
		const name = /[A-Z]/.test(first) ? first : "0–9";
		letters.set(name, [...letters.get(name) ?? [], term]);
	}
	return [...letters].map(([name, own]) => ({
		name,
		id: `letter-${name === "0–9" ? "none" : name.toLowerCase()}`,
		terms: own
	}));
};
// src/features/glossary/GlossaryPage.astro
createAstro("https://astro.build");
var $$GlossaryPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GlossaryPage;
	const { terms, sources, context } = Astro.props;
	const letters = byLetter(terms);
	const guideOf = (id) => id === void 0 ? void 0 : context.guide(id);
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "Glossary"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>Words that you will meet in clinics, leaflets and adverts, in plain language.</p>` })}<div class="wrap glossary"><nav class="letters no-print" aria-label="Letters">${letters.map(({ name, id }) => renderTemplate`<a${addAttribute(`#${id}`, "href")}>${name}</a>`)}</nav>${letters.map(({ name, id, terms: own }) => renderTemplate`<section class="letter-part"${addAttribute(id, "aria-labelledby")}><h2${addAttribute(id, "id")}>${name}</h2><dl>${own.map(({ content }) => {
		const aliases = lines(content.aliases);
		const guide = guideOf(content.guide);
		return renderTemplate`<div${addAttribute(content.slug, "id")}><dt>${content.title}</dt><dd><p>${renderComponent($$result, "Inline", $$Inline, {
			"text": content.definition,
			"context": context
		})}</p>${aliases.length > 0 && renderTemplate`<p class="small soft">Also: ${aliases.join(", ")}</p>`}${guide?.url && renderTemplate`<p class="small">Guide: <a${addAttribute(guide.url, "href")}>${guide.content.title}</a></p>`}</dd></div>`;
	})}</dl></section>`)}<div class="after"><section aria-labelledby="sources"><h2 id="sources">Sources</h2>${renderComponent($$result, "SourceList", $$SourceList, { "sources": sources })}</section></div></div>`;
}, "/work/main/site/src/features/glossary/GlossaryPage.astro", void 0);
// src/pages/glossary/index.astro
var glossary_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	const terms = await all("term");
	const page = await assemble("/glossary/", terms.flatMap(({ content }) => textOf("term", content)));
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Glossary",
			description: "Words used about hair loss, scalp micropigmentation and transplants, in plain language.",
			path: "/glossary/"
		}
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "GlossaryPage", $$GlossaryPage, {
		"terms": terms,
		"sources": page.sources,
		"context": page.context
	})}` })}`;
}, "/work/main/site/src/pages/glossary/index.astro", void 0);
var $$file = "/work/main/site/src/pages/glossary/index.astro";
var $$url = "/glossary/";
// \0virtual:astro:page:src/pages/glossary/index@_@astro
var page = () => glossary_exports;
export { page };
