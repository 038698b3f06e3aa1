import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, s as Fragment } from "./server_gXOLDHfs.mjs";
import { a as liveDocument, n as byIds, s as sourcesByKey } from "./queries_Brysr4ir.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { s as sitePaths, t as library } from "./library_DL9hSGZ1.mjs";
import { r as sourceTypes } from "./taxonomy_DTVu01xk.mjs";
import { t as pictureOf } from "./pictures_D1mUWdB8.mjs";
import { i as splitCitations, r as citedKeys } from "./rich-text-lines_G7ylmL4H.mjs";
import { i as headingIds, t as textOf } from "./text-of_DbJ5OsI8.mjs";
import { t as ukDate } from "./dates_dwOU4IsO.mjs";
// src/features/blocks/cited-source.ts
/** The id of a source's entry in the list of sources; citations link to it. */
var sourceAnchor = (number) => `source-${number}`;
// src/features/blocks/rich-text/Cite.astro
createAstro("https://astro.build");
var $$Cite = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Cite;
	const { keys, context } = Astro.props;
	const numbers = keys.map((key) => context.citationNumber(key)).filter((number) => number !== void 0).sort((a, b) => a - b);
	return renderTemplate`${numbers.length > 0 && renderTemplate`${maybeRenderHead($$result)}<sup class="cite">${numbers.map((number, index) => renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${index > 0 && " "}<a${addAttribute(`#${sourceAnchor(number)}`, "href")}${addAttribute(`Source ${number}`, "aria-label")}>${number}</a>` })}`)}</sup>`}`;
}, "/work/main/site/src/features/blocks/rich-text/Cite.astro", void 0);
// src/features/blocks/rich-text/Inline.astro
createAstro("https://astro.build");
var $$Inline = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Inline;
	const { text, context } = Astro.props;
	return renderTemplate`${splitCitations(text).map((piece) => "text" in piece ? piece.text : renderTemplate`${renderComponent($$result, "Cite", $$Cite, {
		"keys": piece.keys,
		"context": context
	})}`)}`;
}, "/work/main/site/src/features/blocks/rich-text/Inline.astro", void 0);
// src/features/blocks/sources/SourceEntry.astro
createAstro("https://astro.build");
var $$SourceEntry = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SourceEntry;
	const { source, name } = Astro.props;
	const doi = source.doi && !source.url.includes(source.doi) ? `https://doi.org/${source.doi}` : void 0;
	const published = [source.organisation, source.year ?? "undated"].join(", ");
	return renderTemplate`${maybeRenderHead($$result)}<span>${source.title}. <span>${published}.</span>${" "}<span class="kind">${sourceTypes[source.type]}, seen ${ukDate(source.accessed)}.</span>${" "}${source.commercial && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<span class="interest">Has an interest.</span>${" "}` })}`}<a${addAttribute(source.url, "href")}${addAttribute(`Open ${name}`, "aria-label")}>Open</a>${doi && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${" "}<a${addAttribute(doi, "href")}${addAttribute(`DOI of ${name}`, "aria-label")}>DOI</a>` })}`}</span>`;
}, "/work/main/site/src/features/blocks/sources/SourceEntry.astro", void 0);
// src/features/blocks/sources/SourceList.astro
createAstro("https://astro.build");
var $$SourceList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SourceList;
	const { sources, further = [] } = Astro.props;
	const interest = [...sources.map(({ source }) => source), ...further].some(({ content }) => content.commercial);
	return renderTemplate`${sources.length === 0 && further.length === 0 && renderTemplate`${maybeRenderHead($$result)}<p>This page cites no sources.</p>`}${interest && renderTemplate`<p class="small soft">“Has an interest” marks a source that sells what it writes about.</p>`}${sources.length > 0 && renderTemplate`<ol class="src">${sources.map(({ number, source }) => renderTemplate`<li${addAttribute(sourceAnchor(number), "id")}><span class="n">${number}</span>${renderComponent($$result, "SourceEntry", $$SourceEntry, {
		"source": source.content,
		"name": `source ${number}`
	})}</li>`)}</ol>`}${further.length > 0 && renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`<h3>Further reading</h3><ul class="src further">${further.map(({ content }) => renderTemplate`<li>${renderComponent($$result, "SourceEntry", $$SourceEntry, {
		"source": content,
		"name": content.title
	})}</li>`)}</ul>` })}`}`;
}, "/work/main/site/src/features/blocks/sources/SourceList.astro", void 0);
// src/content/links.ts
var textOfHeading = (children) => children.map((child) => child.text ?? child.children?.map(({ text }) => text).join("") ?? "").join("");
var headingsOf = (content) => content.flatMap((node) => node.type === "heading" ? [textOfHeading(node.children)] : []);
var fragments = /* @__PURE__ */ new WeakMap();
/** The parts of a page that a link may name: the headings of its text. */
function fragmentsOf(document) {
	const known = fragments.get(document);
	if (known) return known;
	const { content } = document;
	const blocks = "body" in content ? content.body : [];
	const found = new Set(headingIds(blocks.flatMap((block) => block.__component === "blocks.prose" ? headingsOf(block.content) : [])));
	fragments.set(document, found);
	return found;
}
function hasFragment(path, fragment) {
	if (path === "/claims/") return library.find("claim", fragment) !== void 0;
	if (path === "/glossary/") return library.find("term", fragment) !== void 0;
	const documentId = library.addresses.pages.get(path);
	const document = documentId === void 0 ? void 0 : library.get("guide", documentId) ?? library.get("page", documentId);
	return document !== void 0 && fragmentsOf(document).has(fragment);
}
/** Whether an address of this site leads somewhere now. `from` is the path of the page that the link stands on. */
function isLiveUrl(url, from) {
	const { pathname, hash } = new URL(url, `http://localhost${from}`);
	const { pages, redirects } = library.addresses;
	const path = pathname.endsWith("/") ? pathname : `${pathname}/`;
	if (redirects.has(path) || redirects.has(pathname)) return true;
	if (!pages.has(path) && !sitePaths.includes(path)) return false;
	return hash === "" || hasFragment(path, decodeURIComponent(hash.slice(1)));
}
// src/pages/_page-context.ts
var embedded = {
	guide: (documentId) => liveDocument("guide", documentId),
	question: (documentId) => liveDocument("question", documentId),
	claim: (documentId) => liveDocument("claim", documentId),
	comparison: (documentId) => liveDocument("comparison", documentId)
};
/** Everything a page needs to show citable text. Texts come in the order in which the page shows them. */
async function assemble(path, texts, furtherIds = []) {
	const sources = (await sourcesByKey(citedKeys(texts))).map((source, index) => ({
		number: index + 1,
		source
	}));
	const numbers = new Map(sources.map(({ number, source }) => [source.content.key, number]));
	const further = (await byIds("source", furtherIds)).filter(({ content }) => !numbers.has(content.key));
	return {
		context: {
			...embedded,
			citationNumber: (key) => numbers.get(key),
			isLive: (url) => isLiveUrl(url, path),
			picture: pictureOf
		},
		sources,
		further
	};
}
/** The same for one document on a page of its own. */
function assembleDocument(type, document) {
	const content = document.content;
	const further = "sources" in content ? content.sources : [];
	return assemble(document.url ?? "/", textOf(type, content, embedded), further);
}
export { $$Cite as a, $$Inline as i, assembleDocument as n, $$SourceList as r, assemble as t };
