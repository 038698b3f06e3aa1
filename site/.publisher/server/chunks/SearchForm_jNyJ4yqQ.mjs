import { O as createComponent, m as maybeRenderHead, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
// src/ui/SearchForm.astro
createAstro("https://astro.build");
var $$SearchForm = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$SearchForm;
	return renderTemplate`${maybeRenderHead($$result)}<form action="/search/" role="search"><label for="ask">${Astro.props.label}</label><div class="ask"><input id="ask" name="q" type="search" autocomplete="off" enterkeyhint="search"><button class="btn" type="submit">Search</button></div></form>`;
}, "/work/main/site/src/ui/SearchForm.astro", void 0);
export { $$SearchForm as t };
