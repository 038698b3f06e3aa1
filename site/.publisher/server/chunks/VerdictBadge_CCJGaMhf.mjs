import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
// src/ui/VerdictBadge.astro
createAstro("https://astro.build");
var $$VerdictBadge = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$VerdictBadge;
	const { verdict, word } = Astro.props;
	const { icon, tone } = {
		supported: { icon: "supported" },
		partly: { icon: "partly" },
		misleading: {
			icon: "misleading",
			tone: "clay"
		},
		wrong: {
			icon: "wrong",
			tone: "clay"
		},
		"no-evidence": {
			icon: "missing",
			tone: "none"
		}
	}[verdict];
	return renderTemplate`${maybeRenderHead($$result)}<span${addAttribute(["badge", tone], "class:list")}>${renderComponent($$result, "Icon", $$Icon, { "name": icon })}${word}</span>`;
}, "/work/main/site/src/ui/VerdictBadge.astro", void 0);
export { $$VerdictBadge as t };
