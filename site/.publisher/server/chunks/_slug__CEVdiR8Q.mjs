import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$ReviewStamp } from "./ReviewStamp_BrlQCPKt.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { t as $$ComparisonTable } from "./ComparisonTable_C2U4hEfG.mjs";
import { i as $$Inline, n as assembleDocument, r as $$SourceList } from "./_page-context_Dl_7o0i7.mjs";
import { n as trailOf } from "./trail_DcBGZsMZ.mjs";
import { n as documentMeta, t as $$GonePage } from "./_GonePage_0ELwEZV8.mjs";
import { r as staticSlugs } from "./paths_DDd37Nx5.mjs";
import { n as byIds, o as siteFrame, r as bySlug } from "./queries_Brysr4ir.mjs";
import { useEffect, useRef, useState } from "react";
import { jsx, jsxs } from "react/jsx-runtime";
// src/features/comparison/choice.ts
var NAME = "options=";
/**
* The options that a fragment such as `#options=smp,fue` names, in the table's order; `undefined` when it names none of
* them, so that links to a row leave the choice alone.
*/
var readChoice = (hash, keys) => {
	const fragment = hash.replace(/^#/, "");
	if (!fragment.startsWith(NAME)) return void 0;
	const named = fragment.slice(8).split(",");
	const known = keys.filter((key) => named.includes(key));
	return known.length > 0 ? known : void 0;
};
/** The fragment for a choice, `''` when every option is shown. */
var writeChoice = (chosen, keys) => chosen.length === 0 || chosen.length === keys.length ? "" : `#${NAME}${keys.filter((key) => chosen.includes(key)).join(",")}`;
var list = new Intl.ListFormat("en-GB", { type: "conjunction" });
/** What the table shows now, for the status line: names in the table's order. */
var sayChoice = (names, total) => {
	if (names.length === 0) return `Nothing is ticked, so all ${total} are shown.`;
	if (names.length === total) return `All ${total} are shown.`;
	return `Showing ${names.length} of ${total}: ${list.format(names)}.`;
};
// src/features/comparison/ComparisonChooser.island.tsx
/**
* Tick boxes that say which options stand side by side. The style sheet hides the columns by `:has()`, so the boxes work
* before and without this code; it adds a link to the choice, a spoken status and a way back.
*/
function ComparisonChooser({ options }) {
	const group = useRef(null);
	const [status, setStatus] = useState("");
	const [narrowed, setNarrowed] = useState(false);
	const keys = options.map(({ key }) => key);
	const boxes = () => [...group.current?.querySelectorAll("input") ?? []];
	const tick = (chosen) => {
		for (const box of boxes()) box.checked = chosen.includes(box.value);
	};
	const report = () => {
		const chosen = boxes().flatMap((box) => box.checked ? [box.value] : []);
		const names = options.filter(({ key }) => chosen.includes(key)).map(({ name }) => name);
		setStatus(sayChoice(names, options.length));
		setNarrowed(chosen.length < options.length);
		return chosen;
	};
	const remember = () => {
		const fragment = writeChoice(report(), keys);
		history.replaceState(history.state, "", fragment === "" ? location.pathname + location.search : fragment);
	};
	const showAll = () => {
		tick(keys);
		remember();
		boxes()[0]?.focus();
	};
	useEffect(() => {
		const follow = () => {
			const chosen = readChoice(location.hash, keys);
			if (!chosen) return;
			tick(chosen);
			report();
		};
		follow();
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, []);
	return /* @__PURE__ */ jsxs("div", {
		className: "choose no-print",
		children: [/* @__PURE__ */ jsxs("fieldset", {
			className: "pick",
			ref: group,
			onChange: remember,
			children: [/* @__PURE__ */ jsx("legend", { children: "Set side by side" }), options.map(({ key, name }) => /* @__PURE__ */ jsxs("label", { children: [/* @__PURE__ */ jsx("input", {
				type: "checkbox",
				value: key,
				defaultChecked: true
			}), name] }, key))]
		}), /* @__PURE__ */ jsxs("div", {
			className: "chosen",
			children: [/* @__PURE__ */ jsx("p", {
				role: "status",
				children: status
			}), narrowed && /* @__PURE__ */ jsx("button", {
				type: "button",
				className: "btn quiet",
				onClick: showAll,
				children: "Show all"
			})]
		})]
	});
}
// src/features/comparison/ComparisonPage.astro
createAstro("https://astro.build");
var $$ComparisonPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComparisonPage;
	const { comparison, guides, sources, further, context } = Astro.props;
	const { title, answer, options, criteria, nextReview } = comparison.content;
	const choices = options.map(({ key, name }) => ({
		key,
		name
	}));
	return renderTemplate`${maybeRenderHead($$result)}<article class="comparison-page">${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": trailOf(comparison, []),
		"title": title
	}, { "default": ($$result) => renderTemplate`<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": answer,
		"context": context
	})}</p>` })}<div class="wrap">${renderComponent($$result, "ReviewStamp", $$ReviewStamp, {
		"firstPublished": comparison.firstPublishedAt,
		"published": comparison.publishedAt,
		"nextCheck": nextReview,
		"revision": comparison.revision
	})}<div class="chooser">${renderComponent($$result, "ComparisonChooser", ComparisonChooser, {
		"options": choices,
		"client:visible": true,
		"client:component-hydration": "visible",
		"client:component-path": "/work/main/site/src/features/comparison/ComparisonChooser.island.tsx",
		"client:component-export": "ComparisonChooser"
	})}${renderComponent($$result, "ComparisonTable", $$ComparisonTable, {
		"comparison": comparison.content,
		"criteria": criteria,
		"context": context,
		"whole": true
	})}</div><p class="small soft key-line">How sure: four dots for high, three for moderate, two for low, one for very low. It is our own reading of the sources, not a formal GRADE rating. A dashed ring marks what we looked for and did not find.</p><div class="after">${guides.size > 0 && renderTemplate`<section aria-labelledby="guides"><h2 id="guides">Guides to these options</h2>${renderComponent($$result, "Rows", $$Rows, {
		"close": true,
		"rows": [...guides.values()].map(({ url, content }) => ({
			url,
			title: content.title,
			text: withoutCitations(content.answer)
		}))
	})}</section>`}<section aria-labelledby="sources"><h2 id="sources">Sources</h2>${renderComponent($$result, "SourceList", $$SourceList, {
		"sources": sources,
		"further": further
	})}</section></div></div></article>`;
}, "/work/main/site/src/features/comparison/ComparisonPage.astro", void 0);
// src/pages/compare/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => staticSlugs("comparison");
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const comparison = await bySlug("comparison", Astro.params.slug);
	const site = await siteFrame();
	const linked = comparison?.content.options.flatMap(({ guide }) => guide ?? []) ?? [];
	const guides = new Map((await byIds("guide", linked)).map((guide) => [guide.documentId, guide]));
	const page = comparison && await assembleDocument("comparison", comparison);
	return renderTemplate`${comparison && page ? renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": documentMeta(comparison, {
			site,
			topics: site.topics,
			sources: page.sources.map(({ source }) => source)
		}),
		"section": "/compare/"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "ComparisonPage", $$ComparisonPage, {
		"comparison": comparison,
		"guides": guides,
		...page
	})}` })}` : renderTemplate`${renderComponent($$result, "GonePage", $$GonePage, {
		"type": "comparison",
		"site": site
	})}`}`;
}, "/work/main/site/src/pages/compare/[slug].astro", void 0);
var $$file = "/work/main/site/src/pages/compare/[slug].astro";
var $$url = "/compare/[slug]/";
// \0virtual:astro:page:src/pages/compare/[slug]@_@astro
var page = () => _slug__exports;
export { page };
