import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, u as renderSlot } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
// src/ui/CareCard.astro
createAstro("https://astro.build");
var $$CareCard = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CareCard;
	const { urgency, word, heading, level } = Astro.props;
	const Tag = `h${level}`;
	const said = heading.toLowerCase().includes(word.toLowerCase());
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(["care", urgency === "emergency" ? "now" : urgency], "class:list")}>${renderComponent($$result, "Tag", Tag, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Icon", $$Icon, { "name": urgency })}<span>${!said && renderTemplate`<span class="urgency">${word}:${" "}</span>`}${heading}</span>` })}<div>${renderSlot($$result, $$slots["default"])}</div></div>`;
}, "/work/main/site/src/ui/CareCard.astro", void 0);
export { $$CareCard as t };
