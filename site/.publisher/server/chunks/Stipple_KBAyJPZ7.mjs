import { E as unescapeHTML, O as createComponent, _ as createRenderInstruction, g as addAttribute, h as renderHead, m as maybeRenderHead, o as renderComponent, p as renderTemplate, u as renderSlot } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as viewBoxOf } from "./art-view_C5w1QeA_.mjs";
import { a as withoutCitations, n as richTextLines } from "./rich-text-lines_G7ylmL4H.mjs";
// ../node_modules/.pnpm/astro@7.3.5_@types+node@24.19.2_jiti@2.7.0_terser@5.51.2_yaml@2.9.1/node_modules/astro/dist/runtime/server/render/script.js
async function renderScript(result, id) {
	const inlined = result.inlinedScripts.get(id);
	let content = "";
	if (inlined != null) {
		if (inlined) content = `<script type="module">${inlined}<\/script>`;
	} else {
		const resolved = await result.resolve(id);
		content = `<script type="module" src="${result.userAssetsBase ? (result.base === "/" ? "" : result.base) + result.userAssetsBase : ""}${resolved}"><\/script>`;
	}
	return createRenderInstruction({
		type: "script",
		id,
		content
	});
}
// src/ui/icons.ts
var disc = "M2 12a10 10 0 1 0 20 0a10 10 0 1 0-20 0z";
var tick = "m7 12.4 3.4 3.4L17 9";
var cross = "m8 8 8 8m0-8-8 8";
var square = "M3 3h18v18H3z";
/** Line drawings in a square of 24 units. Shape carries the meaning; the word always stands beside it. */
var icons = {
	search: [{ d: "M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0zM15.2 15.2l6.3 6.3" }],
	arrow: [{ d: "M3 12h17m-6.5-6.5L20 12l-6.5 6.5" }],
	do: [{ d: disc }, { d: tick }],
	dont: [{ d: square }, { d: cross }],
	supported: [{
		d: disc,
		look: "solid"
	}, {
		d: tick,
		look: "cut"
	}],
	partly: [{ d: disc }, {
		d: "M12 2a10 10 0 0 0 0 20z",
		look: "solid"
	}],
	misleading: [{ d: "M12 3 22 21H2z" }, { d: "M12 9.5v6M12 17.2v1.8" }],
	wrong: [{
		d: square,
		look: "solid"
	}, {
		d: cross,
		look: "cut"
	}],
	/** The dashed ring always means that something is missing: a review, a figure, evidence. */
	missing: [{
		d: disc,
		look: "dashed"
	}],
	emergency: [{ d: "M6 3h4l1.5 5L9 10a12 12 0 0 0 5 5l2-2.5 5 1.5v4a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" }],
	urgent: [{ d: "M8 2h8l6 6v8l-6 6H8l-6-6V8z" }, { d: "M12 6.5v7.2M12 15.8v2.2" }],
	"non-urgent": [{ d: disc }, { d: "M12 6v6.4l4 2.6" }]
};
/** The strokes of an icon, each with its look. */
var strokesOf = (name) => icons[name];
// src/ui/Icon.astro
createAstro("https://astro.build");
var $$Icon = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Icon;
	const { name } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${strokesOf(name).map(({ d, look }) => renderTemplate`<path${addAttribute(look, "class")}${addAttribute(d, "d")}></path>`)}</svg>`;
}, "/work/main/site/src/ui/Icon.astro", void 0);
// src/features/navigation/Footer.astro
createAstro("https://astro.build");
var $$Footer = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Footer;
	const { settings, pages } = Astro.props.site;
	const find = [
		["/guides/", "All guides"],
		["/questions/", "Questions"],
		["/compare/", "Compare the choices"],
		["/claims/", "Claims check"]
	];
	const about = [
		["/a-z/", "A to Z"],
		["/glossary/", "Glossary"],
		...pages.map(({ url, content }) => [url, content.title])
	];
	return renderTemplate`${maybeRenderHead($$result)}<footer class="foot"><div class="wrap"><div class="cols"><nav aria-labelledby="foot-find"><h2 id="foot-find">Find</h2><ul>${find.map(([url, name]) => renderTemplate`<li><a${addAttribute(url, "href")}>${name}</a></li>`)}</ul></nav><nav aria-labelledby="foot-about"><h2 id="foot-about">Look up, check us</h2><ul>${about.map(([url, name]) => renderTemplate`<li><a${addAttribute(url, "href")}>${name}</a></li>`)}</ul></nav><div><h2>Who has checked this</h2><p class="unsigned">${renderComponent($$result, "Icon", $$Icon, { "name": "missing" })}<span>No clinician has reviewed these pages yet. Each guide says so at the top, until one has signed it by name.</span></p><p>This site informs; it doesn’t diagnose. If you are worried about your hair, a GP is a good place to start.</p></div><div><h2>Who pays for this</h2><p>${settings.funding}</p><p>No adverts, no cookies, no tracking. What you type here stays on your device.</p></div></div><p class="last">${settings.licence}</p></div></footer>`;
}, "/work/main/site/src/features/navigation/Footer.astro", void 0);
// src/features/navigation/main-links.ts
/**
* The links of the main navigation: the topics, then the two tools.
* @param path the page's own path
* @param section the address of the link that the page belongs under
*/
var mainLinks = ({ topics }, path, section) => [
	...topics.flatMap(({ url, content }) => url === null ? [] : [{
		name: content.title,
		url
	}]),
	{
		name: "Compare",
		url: "/compare/"
	},
	{
		name: "Claims check",
		url: "/claims/"
	}
].map((link) => ({
	...link,
	current: link.url === path ? "page" : link.url === section ? "true" : void 0
}));
// src/features/navigation/Masthead.astro
createAstro("https://astro.build");
var $$Masthead = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Masthead;
	const { site, path, section } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<header class="mast"><div class="wrap"><a class="brand" href="/"><img src="/favicon.svg" alt="" width="30" height="30">${site.settings.title}</a><nav id="menu" aria-label="Main" popover><ul>${mainLinks(site, path, section).map(({ name, url, current }) => renderTemplate`<li><a${addAttribute(url, "href")}${addAttribute(current, "aria-current")}>${name}</a></li>`)}</ul></nav><a class="find" id="open-search" href="/search/" aria-keyshortcuts="/">${renderComponent($$result, "Icon", $$Icon, { "name": "search" })}Search<kbd aria-hidden="true">/</kbd></a><button class="menu" type="button" popovertarget="menu">Menu</button></div></header>`;
}, "/work/main/site/src/features/navigation/Masthead.astro", void 0);
// src/features/search/OpenSearch.astro
var $$OpenSearch = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${renderScript($$result, "/work/main/site/src/features/search/OpenSearch.astro?astro&type=script&index=0&lang.ts")}`;
}, "/work/main/site/src/features/search/OpenSearch.astro", void 0);
// src/assets/fonts/source-sans-3.woff2?url
var source_sans_3_default = "/_astro/source-sans-3.BqRLTx4X.woff2";
// src/assets/fonts/brygada-1918.woff2?url
var brygada_1918_default = "/_astro/brygada-1918.lR-qu--i.woff2";
// src/features/seo/page-meta.ts
/** The title that browsers and search engines show. The home page leads with the site's name. */
var fullTitle = (meta, { settings }) => meta.path === "/" ? `${settings.title}: ${settings.tagline}` : `${meta.title} · ${settings.title}`;
/** The address of a path on the public site. */
var absoluteUrl = (path, { origin }) => origin + path;
/** One or two sentences that say what a document answers, without citation marks. */
var descriptionOf = (document) => {
	switch (document.type) {
		case "guide":
		case "comparison":
		case "page": return withoutCitations(document.content.answer);
		case "topic": return document.content.summary;
		case "question": return withoutCitations(richTextLines(document.content.answer)[0] ?? "");
	}
};
/** The address of a document that is a page; throws when the library gave it none. */
var pathOf = (document) => {
	if (document.url === null) throw new Error(`${document.type} “${document.content.title}” has no address, so it can’t be a page.`);
	return document.url;
};
// src/features/seo/Head.astro
createAstro("https://astro.build");
var $$Head = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Head;
	const { site, meta } = Astro.props;
	const url = absoluteUrl(meta.path, site);
	return renderTemplate`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${fullTitle(meta, site)}</title><meta name="description"${addAttribute(meta.description, "content")}>${meta.noindex ? renderTemplate`<meta name="robots" content="noindex">` : renderTemplate`<link rel="canonical"${addAttribute(url, "href")}>`}${meta.revision && renderTemplate`<meta name="revision"${addAttribute(String(meta.revision), "content")}>`}<meta name="color-scheme" content="light dark"><meta name="theme-color" content="#f8f6f1" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#131719" media="(prefers-color-scheme: dark)"><link rel="preload"${addAttribute(source_sans_3_default, "href")} as="font" type="font/woff2" crossorigin><link rel="preload"${addAttribute(brygada_1918_default, "href")} as="font" type="font/woff2" crossorigin><link rel="icon" href="/favicon.svg" type="image/svg+xml"><meta property="og:site_name"${addAttribute(site.settings.title, "content")}><meta property="og:title"${addAttribute(meta.title, "content")}><meta property="og:description"${addAttribute(meta.description, "content")}><meta property="og:type"${addAttribute(meta.type ?? "website", "content")}><meta property="og:url"${addAttribute(url, "content")}><meta property="og:locale" content="en_GB">${meta.type === "article" && meta.modified && renderTemplate`<meta property="article:modified_time"${addAttribute(meta.modified, "content")}>`}${renderHead($$result)}</head>`;
}, "/work/main/site/src/features/seo/Head.astro", void 0);
// src/features/seo/JsonLd.astro
createAstro("https://astro.build");
var $$JsonLd = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$JsonLd;
	const json = JSON.stringify(Astro.props.data).replaceAll("<", "\\u003c");
	return renderTemplate`<script type="application/ld+json">${unescapeHTML(json)}<\/script>`;
}, "/work/main/site/src/features/seo/JsonLd.astro", void 0);
// src/layouts/BaseLayout.astro
createAstro("https://astro.build");
var $$BaseLayout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$BaseLayout;
	const { site, meta, section } = Astro.props;
	return renderTemplate`<html lang="en-GB">${renderComponent($$result, "Head", $$Head, {
		"site": site,
		"meta": meta
	})}${maybeRenderHead($$result)}<body><a class="skip" href="#main">Skip to the text</a>${renderComponent($$result, "Masthead", $$Masthead, {
		"site": site,
		"path": meta.path,
		"section": section
	})}<main id="main" tabindex="-1"><p class="only-print wrap small">Printed from ${absoluteUrl(meta.path, site)}</p>${renderSlot($$result, $$slots["default"])}</main>${renderComponent($$result, "Footer", $$Footer, { "site": site })}${renderComponent($$result, "OpenSearch", $$OpenSearch, {})}${meta.jsonLd?.map((data) => renderTemplate`${renderComponent($$result, "JsonLd", $$JsonLd, { "data": data })}`)}</body></html>`;
}, "/work/main/site/src/layouts/BaseLayout.astro", void 0);
// src/ui/Stipple.astro
createAstro("https://astro.build");
var $$Stipple = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Stipple;
	const { art, label } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="dots"${addAttribute(viewBoxOf(art), "viewBox")} preserveAspectRatio="xMidYMid slice"${addAttribute(label ? "img" : void 0, "role")}${addAttribute(label, "aria-label")}${addAttribute(label ? void 0 : "true", "aria-hidden")}><use${addAttribute(`/art/${art}.svg#dots`, "href")}></use></svg>`;
}, "/work/main/site/src/ui/Stipple.astro", void 0);
export { pathOf as a, descriptionOf as i, $$BaseLayout as n, $$Icon as o, absoluteUrl as r, renderScript as s, $$Stipple as t };
