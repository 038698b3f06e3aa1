import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout, o as $$Icon, t as $$Stipple } from "./Stipple_KBAyJPZ7.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { t as $$SearchForm } from "./SearchForm_jNyJ4yqQ.mjs";
import { i as urgencies } from "./taxonomy_DTVu01xk.mjs";
import { a as withoutCitations, n as richTextLines } from "./rich-text-lines_G7ylmL4H.mjs";
import "./library_DL9hSGZ1.mjs";
import { t as $$CareCard } from "./CareCard_mYkYhzM0.mjs";
import { n as homeJsonLd } from "./json-ld_CYpQH8iU.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/home/paths.ts
/** Where readers stand, in their words; each line ends the sentence that its group starts. */
var ways = [
	{
		start: "I have…",
		ways: [
			{
				words: "hair falling out, and I don’t know why",
				to: { guide: "hair-loss" }
			},
			{
				words: "a bald patch, or several",
				to: { guide: "alopecia-areata" }
			},
			{
				words: "a hairline or crown that is getting thin",
				to: { guide: "male-pattern-hair-loss" }
			},
			{
				words: "a strip scar from a transplant",
				to: { guide: "strip-scars" }
			}
		]
	},
	{
		start: "I’m considering…",
		ways: [
			{
				words: "a scalp tattoo (SMP)",
				to: { guide: "scalp-micropigmentation" }
			},
			{
				words: "a hair transplant",
				to: { guide: "hair-transplant" }
			},
			{
				words: "a tattoo over a scar",
				to: { guide: "smp-for-scars" }
			},
			{
				words: "doing nothing for now, or something else",
				to: "comparison"
			}
		]
	},
	{
		start: "I was told…",
		ways: [{
			words: "that it’s painless, permanent or free of chemicals",
			to: "claims"
		}, {
			words: "not to bother a doctor with it",
			to: { guide: "when-to-see-a-doctor" }
		}]
	}
];
/** The ways in whose page is published: a path never leads nowhere. Groups without a path are left out. */
var pathGroups = (guides, comparison) => {
	const follow = ({ words, to }) => {
		if (to === "claims") return [{
			words,
			answer: "Claims check",
			url: "/claims/"
		}];
		const page = to === "comparison" ? comparison : guides.find(({ content }) => content.slug === to.guide);
		return page?.url ? [{
			words,
			answer: page.content.title,
			url: page.url
		}] : [];
	};
	return ways.map((group) => ({
		start: group.start,
		paths: group.ways.flatMap(follow)
	})).filter(({ paths }) => paths.length > 0);
};
// src/features/home/Creed.astro
var $$Creed = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<section class="part"><div class="wrap"><div class="part-head"><h2>How this site works</h2></div><dl class="creed"><div><dt>Nothing is claimed that a source does not carry</dt><dd>Each number shows its source. Where studies disagree, you see both. Where we found nothing, we say so.</dd></div><div><dt>Nobody is invented</dt><dd>No made-up doctors, patients, quotes or ratings. A page that no clinician has signed says so.</dd></div><div><dt>Nothing is for sale</dt><dd>Where a source sells the treatment, its entry in the list says that it is a commercial page.</dd></div><div><dt>Private by construction</dt><dd>No cookies and no third parties. What you type or answer never leaves your device.</dd></div></dl></div></section>`;
}, "/work/main/site/src/features/home/Creed.astro", void 0);
// src/features/home/Subjects.astro
createAstro("https://astro.build");
var $$Subjects = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Subjects;
	const { topics, guides } = Astro.props;
	const shown = 3;
	const subjects = topics.map((topic) => ({
		topic,
		guides: guides.filter(({ url, content }) => url !== null && content.topics.includes(topic.documentId)).slice(0, shown)
	}));
	return renderTemplate`${maybeRenderHead($$result)}<section class="part"><div class="wrap"><h2 class="part-head full">The subjects</h2><ul class="hubs full">${subjects.map(({ topic: { url, content }, guides: inside }) => renderTemplate`<li${addAttribute(`h-${content.tint}`, "class")}><div class="specimen">${renderComponent($$result, "Stipple", $$Stipple, { "art": content.tint })}</div><div><h3>${url ? renderTemplate`<a${addAttribute(url, "href")}>${content.title}</a>` : content.title}</h3><p>${content.summary}</p></div><ul class="inside">${inside.map((guide) => renderTemplate`<li><a${addAttribute(guide.url, "href")}>${guide.content.title}</a></li>`)}</ul></li>`)}</ul></div></section>`;
}, "/work/main/site/src/features/home/Subjects.astro", void 0);
// src/features/home/WhenNotToWait.astro
createAstro("https://astro.build");
var $$WhenNotToWait = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$WhenNotToWait;
	const { guide } = Astro.props;
	const cards = guide.content.redFlags.filter(({ urgency }) => urgency !== "non-urgent");
	return renderTemplate`${guide.url && cards.length > 0 && renderTemplate`${maybeRenderHead($$result)}<section class="part"><div class="wrap"><div class="part-head"><h2>When not to wait</h2><p>${withoutCitations(guide.content.answer)}</p></div><div class="cares">${cards.map(({ urgency, heading, content }) => renderTemplate`${renderComponent($$result, "CareCard", $$CareCard, {
		"urgency": urgency,
		"word": urgencies[urgency],
		"heading": heading,
		"level": 3
	}, { "default": ($$result) => renderTemplate`<ul>${richTextLines(content).map((line) => renderTemplate`<li>${withoutCitations(line)}</li>`)}</ul>` })}`)}<p><a class="more"${addAttribute(guide.url, "href")}>All warning signs, with their sources</a></p></div></div></section>`}`;
}, "/work/main/site/src/features/home/WhenNotToWait.astro", void 0);
// src/features/home/HomePage.astro
createAstro("https://astro.build");
var $$HomePage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$HomePage;
	const { site, guides, comparison } = Astro.props;
	const doctor = guides.find(({ content }) => content.slug === "when-to-see-a-doctor");
	return renderTemplate`${maybeRenderHead($$result)}<section class="hero"><div class="wrap"><div><h1>Hair loss in plain words, with a source for every number</h1><p class="lede">Guides to conditions, medicines, scalp tattoos, transplants and scars. Doing nothing is a real choice here, and gets the same care as the ones you pay for.</p>${renderComponent($$result, "SearchForm", $$SearchForm, { "label": "What would you like to know?" })}<p class="unsigned">${renderComponent($$result, "Icon", $$Icon, { "name": "missing" })}<span>No clinician has reviewed these guides yet. Each one says so at the top, until one has signed it by name.</span></p></div><figure class="art">${renderComponent($$result, "Stipple", $$Stipple, {
		"art": "home",
		"label": "Drawing of a head from behind, made of dots: dense at the sides, thin at the crown, with the line of a strip scar"
	})}<figcaption>Drawn, not photographed: dense sides, a thin crown, one strip scar.</figcaption></figure></div></section><div class="paths">${pathGroups(guides, comparison).map(({ start, paths }, index) => renderTemplate`<section${addAttribute(["part", { first: index === 0 }], "class:list")}><div class="wrap"><h2 class="part-head">${start}</h2>${renderComponent($$result, "Rows", $$Rows, { "rows": paths.map(({ words, answer, url }) => ({
		url,
		title: words,
		text: answer
	})) })}</div></section>`)}</div>${doctor && renderTemplate`${renderComponent($$result, "WhenNotToWait", $$WhenNotToWait, { "guide": doctor })}`}${renderComponent($$result, "Subjects", $$Subjects, {
		"topics": site.topics,
		"guides": guides
	})}${comparison?.url && renderTemplate`<section class="part"><div class="wrap"><div class="part-head"><h2>${comparison.content.title}</h2><p>${withoutCitations(comparison.content.answer)}</p></div><div><ul class="options">${comparison.content.options.map(({ name }) => renderTemplate`<li>${name}</li>`)}</ul><p><a class="btn quiet"${addAttribute(comparison.url, "href")}>Set them side by side</a></p></div></div></section>`}${renderComponent($$result, "Creed", $$Creed, {})}`;
}, "/work/main/site/src/features/home/HomePage.astro", void 0);
// src/pages/index.astro
var pages_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => ""
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	const [guides, comparisons] = [await all("guide"), await all("comparison")];
	const meta = {
		title: site.settings.title,
		description: site.settings.tagline,
		path: "/",
		jsonLd: homeJsonLd(site)
	};
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": meta
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "HomePage", $$HomePage, {
		"site": site,
		"guides": guides,
		"comparison": comparisons[0]
	})}` })}`;
}, "/work/main/site/src/pages/index.astro", void 0);
var $$file = "/work/main/site/src/pages/index.astro";
// \0virtual:astro:page:src/pages/index@_@astro
var page = () => pages_exports;
export { page };
