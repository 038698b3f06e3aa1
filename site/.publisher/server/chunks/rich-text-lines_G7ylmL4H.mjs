// src/features/blocks/citations.ts
var group = /\s*\[(@[a-z0-9-]+(?:\s*;\s*@[a-z0-9-]+)*)\]((?:\s*\[@[a-z0-9-; @]+\])*)([.,;:!?]*)/g;
var key = /@([a-z0-9-]+)/g;
var keysIn = (text) => [...new Set([...text.matchAll(key)].map((match) => match[1] ?? ""))];
/**
* Cuts a text at its citations, `[@key]` or `[@a; @b]`, in order. Neighbouring groups become one, the space before a
* group goes, and the punctuation right after it moves before it, so that “loss [@a].” is set as “loss.¹”.
*/
var splitCitations = (text) => {
	const pieces = [];
	let from = 0;
	for (const match of text.matchAll(group)) {
		const [whole, first = "", more = "", punctuation = ""] = match;
		const words = text.slice(from, match.index) + punctuation;
		if (words !== "") pieces.push({ text: words });
		pieces.push({ keys: keysIn(first + more) });
		from = match.index + whole.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from) });
	return pieces;
};
/** The keys that the texts cite, each once, in the order of first appearance. */
var citedKeys = (texts) => [...new Set(texts.flatMap((text) => splitCitations(text).flatMap((piece) => "keys" in piece ? piece.keys : [])))];
/** The text as it reads without its citations: for search, titles and descriptions. */
var withoutCitations = (text) => splitCitations(text).map((piece) => "text" in piece ? piece.text : "").join("");
// src/features/blocks/rich-text/rich-text-lines.ts
/** The words of inline nodes, marks and addresses dropped. */
var inlineText = (nodes) => nodes.map((node) => node.type === "link" ? node.children.map(({ text }) => text).join("") : node.text).join("");
var listLines = (list) => list.children.flatMap((child) => child.type === "list" ? listLines(child) : [inlineText(child.children)]);
/** The text of rich text in reading order: one string a paragraph, heading, quote or list item; citations are left in. */
var richTextLines = (content) => content.flatMap((node) => node.type === "list" ? listLines(node) : [inlineText(node.children)]);
export { withoutCitations as a, splitCitations as i, richTextLines as n, citedKeys as r, inlineText as t };
