import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
// src/ui/Rows.astro
createAstro("https://astro.build");
var $$Rows = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Rows;
	const { rows, close } = Astro.props;
	const linked = rows.flatMap(({ url, ...row }) => url === null ? [] : [{
		url,
		...row
	}]);
	return renderTemplate`${maybeRenderHead($$result)}<ul${addAttribute(["rows", { close }], "class:list")}>${linked.map(({ url, title, text }) => renderTemplate`<li><a${addAttribute(url, "href")}><b>${title}</b>${text && renderTemplate`<span>${text}</span>`}${renderComponent($$result, "Icon", $$Icon, { "name": "arrow" })}</a></li>`)}</ul>`;
}, "/work/main/site/src/ui/Rows.astro", void 0);
export { $$Rows as t };
