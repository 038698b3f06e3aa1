import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, u as renderSlot } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import "./library_DL9hSGZ1.mjs";
import { t as certainties } from "./taxonomy_DTVu01xk.mjs";
import { i as headingIds } from "./text-of_DbJ5OsI8.mjs";
import { i as $$Inline } from "./_page-context_Dl_7o0i7.mjs";
// src/ui/Certainty.astro
createAstro("https://astro.build");
var $$Certainty = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Certainty;
	const { level, word } = Astro.props;
	const filled = {
		high: 4,
		moderate: 3,
		low: 2,
		"very-low": 1,
		none: 0
	};
	const centres = [
		7,
		21,
		35,
		49
	];
	const ring = (x) => `M${x - 5} 7a5 5 0 1 0 10 0a5 5 0 1 0-10 0`;
	const path = (some) => some.map(ring).join("");
	return renderTemplate`${maybeRenderHead($$result)}<span class="sure"><span class="vh">How sure:${" "}</span><svg${addAttribute({ missing: level === "none" }, "class:list")} viewBox="0 0 56 14" aria-hidden="true"><path${addAttribute(path(centres), "d")}></path>${filled[level] > 0 && renderTemplate`<path class="on"${addAttribute(path(centres.slice(0, filled[level])), "d")}></path>`}</svg>${word}</span>`;
}, "/work/main/site/src/ui/Certainty.astro", void 0);
// src/ui/ScrollFrame.astro
createAstro("https://astro.build");
var $$ScrollFrame = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ScrollFrame;
	const { label, class: extra } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<section${addAttribute(["frame", extra], "class:list")}${addAttribute(label, "aria-label")} tabindex="0">${renderSlot($$result, $$slots["default"])}</section>`;
}, "/work/main/site/src/ui/ScrollFrame.astro", void 0);
// src/features/blocks/comparison/quantity.ts
var currencies = {
	GBP: "£",
	USD: "US$",
	EUR: "€"
};
var figure = (value, isMoney) => value.toLocaleString("en-GB", {
	minimumFractionDigits: isMoney && !Number.isInteger(value) ? 2 : 0,
	maximumFractionDigits: 2
});
/** A figure with its unit, as readers write it: `3–14 days`, `£400–£2,500`, `47 in 1,000 operations`. */
var quantityWords = ({ low, high, unit }) => {
	const sign = currencies[unit];
	const ends = [low, ...high === void 0 ? [] : [high]].map((value) => `${sign ?? ""}${figure(value, sign !== void 0)}`);
	return sign ? ends.join("–") : `${ends.join("–")} ${unit}`;
};
// src/features/blocks/comparison/ComparisonTable.astro
createAstro("https://astro.build");
var $$ComparisonTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComparisonTable;
	const { comparison, criteria, context, whole = false } = Astro.props;
	const ids = headingIds(criteria.map(({ name }) => name));
	return renderTemplate`${renderComponent($$result, "ScrollFrame", $$ScrollFrame, {
		"label": comparison.title,
		"class": `same-rows${whole ? " whole" : ""}${comparison.options.length > 6 ? " many" : ""}`
	}, { "default": ($$result) => renderTemplate`${maybeRenderHead($$result)}<table><thead><tr>${comparison.options.map(({ name, guide }) => {
		const url = guide && context.guide(guide)?.url;
		return renderTemplate`<th scope="col">${url ? renderTemplate`<a${addAttribute(url, "href")}>${name}</a>` : name}</th>`;
	})}</tr></thead>${criteria.map(({ name, help, cells }, index) => renderTemplate`<tbody${addAttribute(whole ? ids[index] : void 0, "id")}><tr class="about"><th scope="rowgroup"${addAttribute(cells.length, "colspan")}><span>${name}${whole && help && renderTemplate`<small>${" "}${renderComponent($$result, "Inline", $$Inline, {
		"text": help,
		"context": context
	})}</small>`}</span></th></tr><tr>${cells.map(({ text, certainty, numbers }) => renderTemplate`<td>${numbers.length > 0 && renderTemplate`<p class="quantity">${numbers.map(quantityWords).join("; ")}</p>`}<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": text,
		"context": context
	})}</p>${renderComponent($$result, "Certainty", $$Certainty, {
		"level": certainty,
		"word": certainties[certainty]
	})}</td>`)}</tr></tbody>`)}</table>` })}`;
}, "/work/main/site/src/features/blocks/comparison/ComparisonTable.astro", void 0);
export { $$ScrollFrame as n, $$ComparisonTable as t };
