import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { n as ukDay, t as ukDate } from "./dates_dwOU4IsO.mjs";
import { o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
// src/ui/ReviewStamp.astro
createAstro("https://astro.build");
var $$ReviewStamp = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ReviewStamp;
	const { firstPublished, published, nextCheck, revision, readingTime, authors = [] } = Astro.props;
	const dates = [
		{
			label: "Published",
			iso: firstPublished
		},
		...ukDay(published) === ukDay(firstPublished) ? [] : [{
			label: "Changed",
			iso: published
		}],
		...nextCheck === void 0 ? [] : [{
			label: "Next check due",
			iso: nextCheck
		}]
	];
	return renderTemplate`${maybeRenderHead($$result)}<div class="stamp"><p class="who">${renderComponent($$result, "Icon", $$Icon, { "name": "missing" })}Not yet reviewed by a clinician</p><dl>${dates.map(({ label, iso }) => renderTemplate`<div><dt>${label}</dt>${" "}<dd><time${addAttribute(ukDay(iso), "datetime")}>${ukDate(iso)}</time></dd></div>`)}<div><dt>Revision</dt>${" "}<dd class="num">${revision}</dd></div>${readingTime && renderTemplate`<div class="no-print"><dt>Reading time</dt>${" "}<dd class="num">${readingTime} min</dd></div>`}${authors.length > 0 && renderTemplate`<div><dt>Written by</dt>${" "}<dd>${authors.join(", ")}</dd></div>`}</dl></div>`;
}, "/work/main/site/src/ui/ReviewStamp.astro", void 0);
export { $$ReviewStamp as t };
