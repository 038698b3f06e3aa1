import { i as headingIds } from "./text-of_DbJ5OsI8.mjs";
import { a as withoutCitations, t as inlineText } from "./rich-text-lines_G7ylmL4H.mjs";
// src/features/blocks/headings.ts
var proseOf = (block) => block.__component === "blocks.prose" ? block.content : [];
/** The headings of rich text in reading order, each with an id that stands once among them. Headings without words are left out. */
var headingsIn = (content) => {
	const found = content.filter((node) => node.type === "heading").map((node) => ({
		node,
		level: node.level,
		text: withoutCitations(inlineText(node.children)).trim()
	})).filter(({ text }) => text !== "");
	const ids = headingIds(found.map(({ text }) => text));
	return found.map((heading, index) => ({
		...heading,
		id: ids[index] ?? ""
	}));
};
/** The headings of a body's prose in reading order: its sections, which contents lists, searches and links lead to. */
var headingsOf = (blocks) => headingsIn(blocks.flatMap(proseOf));
/** The ids of headings, by node. */
var idsOf = (headings) => new Map(headings.map(({ node, id }) => [node, id]));
/**
* The heading level for the title of each block: one below the last heading before it, `level` where none came yet,
* never deeper than 4. So a page's outline has no gaps wherever editors put a block.
*/
var titleLevels = (blocks, level) => {
	let current = level;
	return blocks.map((block) => {
		const own = current;
		const last = headingsIn(proseOf(block)).at(-1);
		if (last) current = Math.min(last.level + 1, 4);
		return own;
	});
};
export { titleLevels as i, headingsOf as n, idsOf as r, headingsIn as t };
