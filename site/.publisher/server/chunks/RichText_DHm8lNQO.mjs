import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, s as Fragment } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { r as idsOf, t as headingsIn } from "./headings_B3biAyLM.mjs";
import { a as withoutCitations, r as citedKeys, t as inlineText } from "./rich-text-lines_G7ylmL4H.mjs";
import { a as $$Cite, i as $$Inline } from "./_page-context_Dl_7o0i7.mjs";
// src/features/blocks/rich-text/MarkedText.astro
createAstro("https://astro.build");
var $$MarkedText = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$MarkedText;
	const { node, context } = Astro.props;
	const [mark, Tag] = [
		["bold", "strong"],
		["italic", "em"],
		["underline", "u"],
		["strikethrough", "s"],
		["code", "code"]
	].find(([name]) => node[name]) ?? [];
	return renderTemplate`${mark && Tag ? renderTemplate`${renderComponent($$result, "Tag", Tag, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Astro.self", Astro.self, {
		"node": {
			...node,
			[mark]: false
		},
		"context": context
	})}` })}` : renderTemplate`${renderComponent($$result, "Inline", $$Inline, {
		"text": node.text,
		"context": context
	})}`}`;
}, "/work/main/site/src/features/blocks/rich-text/MarkedText.astro", void 0);
// src/features/blocks/rich-text/Link.astro
createAstro("https://astro.build");
var $$Link = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Link;
	const { node, context } = Astro.props;
	const live = !node.url.startsWith("/") || context.isLive(node.url);
	const words = node.children.map((child) => ({
		...child,
		text: withoutCitations(child.text)
	}));
	const keys = citedKeys(node.children.map(({ text }) => text));
	return renderTemplate`${live ? renderTemplate`${maybeRenderHead($$result)}<a${addAttribute(node.url, "href")}>${words.map((child) => renderTemplate`${renderComponent($$result, "MarkedText", $$MarkedText, {
		"node": child,
		"context": context
	})}`)}</a>` : renderTemplate`${renderComponent($$result, "Fragment", Fragment, {}, { "default": ($$result) => renderTemplate`${words.map((child) => renderTemplate`${renderComponent($$result, "MarkedText", $$MarkedText, {
		"node": child,
		"context": context
	})}`)}${" "}<span class="withdrawn">(page withdrawn)</span>` })}`}${renderComponent($$result, "Cite", $$Cite, {
		"keys": keys,
		"context": context
	})}`;
}, "/work/main/site/src/features/blocks/rich-text/Link.astro", void 0);
// src/features/blocks/rich-text/InlineNodes.astro
createAstro("https://astro.build");
var $$InlineNodes = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$InlineNodes;
	const { nodes, context } = Astro.props;
	return renderTemplate`${nodes.map((node) => node.type === "link" ? renderTemplate`${renderComponent($$result, "Link", $$Link, {
		"node": node,
		"context": context
	})}` : renderTemplate`${renderComponent($$result, "MarkedText", $$MarkedText, {
		"node": node,
		"context": context
	})}`)}`;
}, "/work/main/site/src/features/blocks/rich-text/InlineNodes.astro", void 0);
// src/features/blocks/rich-text/nested-items.ts
/** Strapi puts a nested list beside its item; HTML wants it inside. A list that comes first gets an item of its own. */
var nestedItems = (list) => list.children.reduce((items, child) => {
	if (child.type === "list-item") return [...items, {
		words: child.children,
		lists: []
	}];
	const last = items.at(-1);
	return last ? [...items.slice(0, -1), {
		...last,
		lists: [...last.lists, child]
	}] : [{
		words: [],
		lists: [child]
	}];
}, []);
// src/features/blocks/rich-text/List.astro
createAstro("https://astro.build");
var $$List = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$List;
	const { list, context } = Astro.props;
	const Tag = list.format === "ordered" ? "ol" : "ul";
	return renderTemplate`${renderComponent($$result, "Tag", Tag, {}, { "default": ($$result) => renderTemplate`${nestedItems(list).map(({ words, lists }) => renderTemplate`${maybeRenderHead($$result)}<li>${renderComponent($$result, "InlineNodes", $$InlineNodes, {
		"nodes": words,
		"context": context
	})}${lists.map((inner) => renderTemplate`${renderComponent($$result, "Astro.self", Astro.self, {
		"list": inner,
		"context": context
	})}`)}</li>`)}` })}`;
}, "/work/main/site/src/features/blocks/rich-text/List.astro", void 0);
// src/features/blocks/rich-text/RichText.astro
createAstro("https://astro.build");
var $$RichText = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$RichText;
	const { content, context, headingIds = idsOf(headingsIn(content)) } = Astro.props;
	const nodes = content.filter((node) => node.type === "list" || inlineText(node.children).trim() !== "");
	return renderTemplate`${nodes.map((node) => {
		if (node.type === "list") return renderTemplate`${renderComponent($$result, "List", $$List, {
			"list": node,
			"context": context
		})}`;
		const words = renderTemplate`${renderComponent($$result, "InlineNodes", $$InlineNodes, {
			"nodes": node.children,
			"context": context
		})}`;
		if (node.type === "quote") return renderTemplate`${maybeRenderHead($$result)}<blockquote><p>${words}</p></blockquote>`;
		if (node.type === "paragraph") return renderTemplate`<p>${words}</p>`;
		const Heading = `h${node.level}`;
		return renderTemplate`${renderComponent($$result, "Heading", Heading, { "id": headingIds.get(node) }, { "default": ($$result) => renderTemplate`${words}` })}`;
	})}`;
}, "/work/main/site/src/features/blocks/rich-text/RichText.astro", void 0);
export { $$RichText as t };
