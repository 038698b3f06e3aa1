import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import { l as lines } from "./library_DL9hSGZ1.mjs";
import { n as $$Contents, t as $$Blocks } from "./Blocks_BNma7PE9.mjs";
import { n as guideKinds } from "./taxonomy_DTVu01xk.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { t as $$ReviewStamp } from "./ReviewStamp_BrlQCPKt.mjs";
import { t as $$Rows } from "./Rows_GGBxSAol.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { i as $$Inline, n as assembleDocument, r as $$SourceList } from "./_page-context_Dl_7o0i7.mjs";
import { i as headingIds, t as textOf } from "./text-of_DbJ5OsI8.mjs";
import { n as trailOf, t as topicsOf } from "./trail_DcBGZsMZ.mjs";
import { n as headingsOf } from "./headings_B3biAyLM.mjs";
import { n as ukDay, t as ukDate } from "./dates_dwOU4IsO.mjs";
import { n as documentMeta, t as $$GonePage } from "./_GonePage_0ELwEZV8.mjs";
import { r as staticSlugs } from "./paths_DDd37Nx5.mjs";
import { n as byIds, o as siteFrame, r as bySlug } from "./queries_Brysr4ir.mjs";
// src/lib/reading-time.ts
/** Words a minute: slow enough for health text read on a phone. */
var pace = 200;
/** Whole minutes that the texts take to read, at least 1. */
var readingMinutes = (texts) => {
	const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
	return Math.max(1, Math.round(words / pace));
};
// src/features/guide/contents.ts
/** The parts that every guide has after its body, and when. */
var parts = {
	doctor: "When to see a doctor",
	ask: "Questions to ask",
	related: "Related guides",
	sources: "Sources",
	history: "History of changes"
};
/** The fragments and headings of a guide's page, in the order in which they stand on it. */
var guideContents = ({ body }) => {
	const headings = headingsOf(body);
	const names = Object.keys(parts);
	const ids = headingIds([...headings.map(({ id }) => id), ...names.map((name) => parts[name])]).slice(headings.length);
	const part = Object.fromEntries(names.map((name, index) => [name, {
		id: ids[index],
		text: parts[name]
	}]));
	return {
		sections: headings.filter(({ level }) => level === 2).map(({ id, text }) => ({
			id,
			text
		})),
		part
	};
};
// src/features/guide/History.astro
createAstro("https://astro.build");
var $$History = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$History;
	return renderTemplate`${maybeRenderHead($$result)}<dl class="hist">${Astro.props.changes.map(({ revision, at, note }) => renderTemplate`<div><dt><time${addAttribute(ukDay(at), "datetime")}>${ukDate(at)}</time></dt><dd>Revision ${revision}. ${note}</dd></div>`)}</dl>`;
}, "/work/main/site/src/features/guide/History.astro", void 0);
// src/features/guide/GuidePage.astro
createAstro("https://astro.build");
var $$GuidePage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$GuidePage;
	const { guide, topics, related, sources, further, authors, context } = Astro.props;
	const { content } = guide;
	const [topic] = topicsOf(content.topics, topics);
	const { sections, part } = guideContents(content);
	const questions = lines(content.questionsToAsk);
	const parts = [
		content.redFlags.length > 0 && part.doctor,
		questions.length > 0 && part.ask,
		part.sources
	].filter((entry) => entry !== false);
	return renderTemplate`${maybeRenderHead($$result)}<article>${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": trailOf(guide, topics),
		"title": content.title,
		"tint": topic?.content.tint
	}, { "default": ($$result) => renderTemplate`<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": content.answer,
		"context": context
	})}</p>` })}<div class="wrap">${renderComponent($$result, "ReviewStamp", $$ReviewStamp, {
		"firstPublished": guide.firstPublishedAt,
		"published": guide.publishedAt,
		"nextCheck": content.nextReview,
		"revision": guide.revision,
		"readingTime": readingMinutes(textOf("guide", content)),
		"authors": authors.map((author) => `${author.content.name}, ${author.content.role}`)
	})}<div class="reading"><section class="key" aria-labelledby="key-points"><h2 id="key-points">Key points</h2><ul class="list">${lines(content.keyPoints).map((point) => renderTemplate`<li>${renderComponent($$result, "Inline", $$Inline, {
		"text": point,
		"context": context
	})}</li>`)}</ul></section>${renderComponent($$result, "Contents", $$Contents, {
		"sections": sections,
		"parts": parts
	})}<div class="body">${renderComponent($$result, "Blocks", $$Blocks, {
		"blocks": content.body,
		"context": context
	})}</div><div class="after">${content.redFlags.length > 0 && renderTemplate`<section${addAttribute(part.doctor.id, "aria-labelledby")}><h2${addAttribute(part.doctor.id, "id")}>${part.doctor.text}</h2>${renderComponent($$result, "Blocks", $$Blocks, {
		"blocks": content.redFlags,
		"context": context,
		"level": 3
	})}</section>`}${questions.length > 0 && renderTemplate`<section${addAttribute(part.ask.id, "aria-labelledby")}><h2${addAttribute(part.ask.id, "id")}>${part.ask.text}</h2><ul class="asks">${questions.map((question) => renderTemplate`<li>${question}</li>`)}</ul></section>`}${related.length > 0 && renderTemplate`<section class="related"${addAttribute(part.related.id, "aria-labelledby")}><h2${addAttribute(part.related.id, "id")}>${part.related.text}</h2>${renderComponent($$result, "Rows", $$Rows, {
		"close": true,
		"rows": related.map(({ url, content: { title, kind, answer } }) => ({
			url,
			title,
			text: `${guideKinds[kind]}. ${withoutCitations(answer)}`
		}))
	})}</section>`}<section class="sources"${addAttribute(part.sources.id, "aria-labelledby")}><h2${addAttribute(part.sources.id, "id")}>${part.sources.text}</h2>${renderComponent($$result, "SourceList", $$SourceList, {
		"sources": sources,
		"further": further
	})}</section><section${addAttribute(part.history.id, "aria-labelledby")}><h2${addAttribute(part.history.id, "id")}>${part.history.text}</h2>${renderComponent($$result, "History", $$History, { "changes": guide.changes })}</section></div></div></div></article>`;
}, "/work/main/site/src/features/guide/GuidePage.astro", void 0);
// src/pages/guides/[slug].astro
var _slug__exports = /* @__PURE__ */ __exportAll({
	default: () => $$Slug,
	file: () => $$file,
	getStaticPaths: () => getStaticPaths,
	url: () => $$url
});
createAstro("https://astro.build");
var getStaticPaths = () => staticSlugs("guide");
var $$Slug = createComponent(async ($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Slug;
	const guide = await bySlug("guide", Astro.params.slug);
	const site = await siteFrame();
	const topics = guide ? await byIds("topic", guide.content.topics) : [];
	const related = guide ? await byIds("guide", guide.content.relatedGuides) : [];
	const authors = guide ? await byIds("person", guide.content.authors) : [];
	const page = guide && await assembleDocument("guide", guide);
	return renderTemplate`${guide && page ? renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": documentMeta(guide, {
			site,
			topics,
			sources: page.sources.map(({ source }) => source),
			authors
		}),
		"section": topics[0]?.url ?? "/guides/"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "GuidePage", $$GuidePage, {
		"guide": guide,
		"topics": topics,
		"related": related,
		"authors": authors,
		...page
	})}` })}` : renderTemplate`${renderComponent($$result, "GonePage", $$GonePage, {
		"type": "guide",
		"site": site
	})}`}`;
}, "/work/main/site/src/pages/guides/[slug].astro", void 0);
var $$file = "/work/main/site/src/pages/guides/[slug].astro";
var $$url = "/guides/[slug]/";
// \0virtual:astro:page:src/pages/guides/[slug]@_@astro
var page = () => _slug__exports;
export { page };
