import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, u as renderSlot } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { t as $$Stipple } from "./Stipple_KBAyJPZ7.mjs";
// src/ui/Breadcrumbs.astro
createAstro("https://astro.build");
var $$Breadcrumbs = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Breadcrumbs;
	const { trail } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="crumb" aria-label="You are here"><ol>${trail.map(({ name, url }) => renderTemplate`<li><a${addAttribute(url, "href")}>${name}</a></li>`)}</ol></nav>`;
}, "/work/main/site/src/ui/Breadcrumbs.astro", void 0);
// src/ui/PageHead.astro
createAstro("https://astro.build");
var $$PageHead = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$PageHead;
	const { trail, title, tint } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(["page-head", tint && `tinted h-${tint}`], "class:list")}><div class="wrap">${renderComponent($$result, "Breadcrumbs", $$Breadcrumbs, { "trail": trail })}<h1>${title}</h1>${Astro.slots.has("default") && renderTemplate`<div class="answer">${renderSlot($$result, $$slots["default"])}</div>`}</div>${tint && renderTemplate`<div class="band">${renderComponent($$result, "Stipple", $$Stipple, { "art": tint })}</div>`}</div>`;
}, "/work/main/site/src/ui/PageHead.astro", void 0);
export { $$PageHead as t };
