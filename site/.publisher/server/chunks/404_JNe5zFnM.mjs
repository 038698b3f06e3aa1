import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { d as renderTemplate, f as maybeRenderHead } from "./server_BrQZ5n7a.mjs";
import { t as createComponent } from "./compiler_CzTrOheM.mjs";
// src/pages/404.astro
var _404_exports = /* @__PURE__ */ __exportAll({
	default: () => $$404,
	file: () => $$file,
	url: () => $$url
});
var $$404 = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`<html>${maybeRenderHead($$result)}<body><h1>Not found</h1></body></html>`;
}, "/work/main/site/src/pages/404.astro", void 0);
var $$file = "/work/main/site/src/pages/404.astro";
var $$url = "/404/";
// \0virtual:astro:page:src/pages/404@_@astro
var page = () => _404_exports;
export { page };
