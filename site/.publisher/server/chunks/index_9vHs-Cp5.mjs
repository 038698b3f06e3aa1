import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as $$BaseLayout } from "./Stipple_KBAyJPZ7.mjs";
import "./library_DL9hSGZ1.mjs";
import { t as $$PageHead } from "./PageHead_CsUeWgsu.mjs";
import { a as verdicts } from "./taxonomy_DTVu01xk.mjs";
import { t as $$VerdictBadge } from "./VerdictBadge_CCJGaMhf.mjs";
import { i as $$Inline, r as $$SourceList, t as assemble } from "./_page-context_Dl_7o0i7.mjs";
import { t as $$RichText } from "./RichText_DHm8lNQO.mjs";
import { t as textOf } from "./text-of_DbJ5OsI8.mjs";
import { o as siteFrame, t as all } from "./queries_Brysr4ir.mjs";
// src/features/claim/ClaimEntry.astro
createAstro("https://astro.build");
var $$ClaimEntry = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ClaimEntry;
	const { claim, context } = Astro.props;
	const { title, slug, asAdvertised, verdict, why, truth, guide: guideId } = claim.content;
	const guide = guideId ? context.guide(guideId) : void 0;
	const noIds = /* @__PURE__ */ new Map();
	return renderTemplate`${maybeRenderHead($$result)}<li${addAttribute(slug, "id")}${addAttribute(verdict, "data-verdict")}><div class="advert"><h3>${title}</h3><p class="as-advertised"><span>As advertised:</span>${" "}<q>${renderComponent($$result, "Inline", $$Inline, {
		"text": asAdvertised,
		"context": context
	})}</q></p><p class="verdict"><span class="vh">Our verdict: </span>${renderComponent($$result, "VerdictBadge", $$VerdictBadge, {
		"verdict": verdict,
		"word": verdicts[verdict]
	})}</p></div><div class="answer-to-it"><h4>Why</h4>${renderComponent($$result, "RichText", $$RichText, {
		"content": why,
		"context": context,
		"headingIds": noIds
	})}<h4>What is true</h4>${renderComponent($$result, "RichText", $$RichText, {
		"content": truth,
		"context": context,
		"headingIds": noIds
	})}${guide?.url && renderTemplate`<p class="small">More in the guide: <a${addAttribute(guide.url, "href")}>${guide.content.title}</a></p>`}</div></li>`;
}, "/work/main/site/src/features/claim/ClaimEntry.astro", void 0);
// src/features/claim/tally.ts
/** Verdicts from the best to the worst, as the contract lists them. */
var order = Object.keys(verdicts);
/** How many claims got each verdict, the best verdict first; verdicts that none got are left out. */
var tally = (claims) => order.map((verdict) => ({
	verdict,
	count: claims.filter(({ content }) => content.verdict === verdict).length
})).filter(({ count }) => count > 0);
// src/features/claim/ClaimsPage.astro
createAstro("https://astro.build");
var $$ClaimsPage = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ClaimsPage;
	const { claims, sources, context } = Astro.props;
	const counts = tally(claims);
	return renderTemplate`${renderComponent($$result, "PageHead", $$PageHead, {
		"trail": [{
			name: "Home",
			url: "/"
		}],
		"title": "Claims check"
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<p>What adverts say about treatments for hair loss, what the evidence says, and what an honest page would say instead.</p>` })}<div class="wrap claims-page"><fieldset class="pick no-print"><legend>Show</legend><label><input type="radio" name="verdict" value="all" checked>All <span class="num">${claims.length}</span></label>${counts.map(({ verdict, count }) => renderTemplate`<label><input type="radio" name="verdict"${addAttribute(verdict, "value")}>${renderComponent($$result, "VerdictBadge", $$VerdictBadge, {
		"verdict": verdict,
		"word": verdicts[verdict]
	})}${" "}<span class="num">${count}</span></label>`)}</fieldset><h2 class="vh">Claims and verdicts</h2>${claims.length === 0 && renderTemplate`<p>No claims have been checked yet.</p>`}<ol class="claims">${claims.map((claim) => renderTemplate`${renderComponent($$result, "ClaimEntry", $$ClaimEntry, {
		"claim": claim,
		"context": context
	})}`)}</ol><div class="after"><section aria-labelledby="sources"><h2 id="sources">Sources</h2>${renderComponent($$result, "SourceList", $$SourceList, { "sources": sources })}</section></div></div>`;
}, "/work/main/site/src/features/claim/ClaimsPage.astro", void 0);
// src/pages/claims/index.astro
var claims_exports = /* @__PURE__ */ __exportAll({
	default: () => $$Index,
	file: () => $$file,
	url: () => $$url
});
var $$Index = createComponent(async ($$result, $$props, $$slots) => {
	const site = await siteFrame();
	const claims = await all("claim");
	const page = await assemble("/claims/", claims.flatMap(({ content }) => textOf("claim", content)));
	return renderTemplate`${renderComponent($$result, "BaseLayout", $$BaseLayout, {
		"site": site,
		"meta": {
			title: "Claims check",
			description: "What adverts say about hair-loss treatments, and what the evidence says.",
			path: "/claims/"
		},
		"section": "/claims/"
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "ClaimsPage", $$ClaimsPage, {
		"claims": claims,
		"sources": page.sources,
		"context": page.context
	})}` })}`;
}, "/work/main/site/src/pages/claims/index.astro", void 0);
var $$file = "/work/main/site/src/pages/claims/index.astro";
var $$url = "/claims/";
// \0virtual:astro:page:src/pages/claims/index@_@astro
var page = () => claims_exports;
export { page };
