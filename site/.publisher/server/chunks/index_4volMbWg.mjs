import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { l as lines } from "./library_DL9hSGZ1.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/a-z/letters.ts
var order = new Intl.Collator("en-GB", {
	numeric: true,
	ignorePunctuation: true
});
var letterOf = (title) => {
	const first = title.normalize("NFD").replace(/^[^\p{Letter}\p{Number}]+/u, "").charAt(0).toUpperCase();
	return first >= "A" && first <= "Z" ? first : "#";
};
/** The entries under their letters, both in the order of a British dictionary; what starts with no letter comes last. */
var byLetter = (entries) => {
	const sorted = entries.toSorted((one, other) => order.compare(one.title, other.title) || order.compare(one.kind, other.kind) || (one.url < other.url ? -1 : 1));
	return [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ#"].map((letter) => ({
		letter,
		id: letter === "#" ? "other" : letter.toLowerCase(),
		entries: sorted.filter(({ title }) => letterOf(title) === letter)
	})).filter((part) => part.entries.length > 0);
};
// src/features/a-z/AToZPage.astro
createAstro("https://astro.build");
var $$AToZPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$AToZPage;
	const letters = byLetter(Astro.props.entries);
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "A to Z"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>Everything on this site by its name: guides, questions, claims, comparisons and words explained.</p>` })}<div class="wrap"><nav class="az" aria-label="Letters">${letters.map(({ letter, id }) => renderTemplate`<a${addAttribute(`#${id}`, "href")}>${letter === "#" ? "0–9" : letter}</a>`)}</nav>${letters.map(({ letter, id, entries }) => renderTemplate`<section class="letter"${addAttribute(id, "id")}${addAttribute(`letter-${id}`, "aria-labelledby")}><h2${addAttribute(`letter-${id}`, "id")}>${letter === "#" ? "0–9" : letter}</h2><ul class="entries">${entries.map(({ title, url, kind }) => renderTemplate`<li><a${addAttribute(url, "href")}>${title}</a> <span>${kind}</span></li>`)}</ul></section>`)}</div>`;
}, "/work/main/site/src/features/a-z/AToZPage.astro", void 0);
// src/pages/a-z/index.astro
var a_z_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	const entries = [
		...await all("guide"),
		...await all("question"),
		...await all("comparison"),
		...await all("claim"),
		...await all("term")
	].map(({ type, url, content }) => ({
		title: content.title,
		url: url ?? "/",
		kind: type,
		aliases: lines(content.aliases)
	}));
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "A to Z",
			description: "Everything on this site in alphabetical order.",
			path: "/a-z/"
		},
		"section": "/a-z/"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "AToZPage", $$AToZPage, { "entries": entries })}` })}`;
}, "/work/main/site/src/pages/a-z/index.astro", void 0);
var $$file = "/work/main/site/src/pages/a-z/index.astro";
var $$url = "/a-z/";
// \0virtual:astro:page:src/pages/a-z/index@_@astro
var page = () => a_z_exports;
export { page };
