import { l as lines, t as library } from "./library_DL9hSGZ1.mjs";
import { t as all } from "./queries_Brysr4ir.mjs";
import { a as verdicts } from "./taxonomy_DTVu01xk.mjs";
import { a as withoutCitations, n as richTextLines } from "./rich-text-lines_G7ylmL4H.mjs";
import { n as headingsOf } from "./headings_B3biAyLM.mjs";
import { t as textOf } from "./text-of_DbJ5OsI8.mjs";
import { createHash } from "node:crypto";
// src/features/search/build-records.ts
/** Types that readers can find. In this order their records are written. */
var types = [
	"guide",
	"question",
	"claim",
	"comparison",
	"term",
	"topic",
	"page"
];
var SUMMARY_WORDS = 60;
var SECTION_KEYWORDS = 24;
/** The first words of these texts, without citations; titles and list items end like sentences. */
function summaryOf(texts) {
	const words = texts.flatMap((text) => {
		const plain = withoutCitations(text).trim();
		return plain === "" ? [] : (/[.!?:;,…]$/.test(plain) ? plain : `${plain}.`).split(/\s+/);
	});
	return words.length > SUMMARY_WORDS ? `${words.slice(0, SUMMARY_WORDS).join(" ")} …` : words.join(" ");
}
var inCells = [
	"blocks.evidence-table",
	"blocks.comparison",
	"blocks.diagram",
	"blocks.figure",
	"blocks.claim-group",
	"blocks.question-group"
];
var textsOfBlock = (block) => textOf("page", {
	title: "",
	slug: "",
	answer: "",
	body: [block]
});
/** The sections of a body, each with the texts up to the next heading of any level. */
function sectionsOf(body) {
	const headings = new Map(headingsOf(body).map((heading) => [heading.node, heading]));
	const sections = [];
	for (const block of body) {
		if (block.__component !== "blocks.prose") {
			sections.at(-1)?.[inCells.includes(block.__component) ? "cells" : "texts"].push(...textsOfBlock(block));
			continue;
		}
		for (const node of block.content) {
			const heading = headings.get(node);
			if (heading) sections.push({
				heading,
				texts: [],
				cells: []
			});
			else sections.at(-1)?.texts.push(...richTextLines([node]));
		}
	}
	return sections;
}
/**
* Words of a section that its first words leave out: abbreviations, medical terms (which stand in brackets after plain words) and long
* words, which are the telling ones.
*/
function keywordsOf(guide, { heading, texts, cells }) {
	const terms = withoutCitations([...texts, ...cells].join(" ")).match(/\b[A-Z]{3,5}\b|(?<=\()(?!undated)[a-z]+(?:[ -][a-z]+){0,2}(?=\))|\b[A-Za-z][a-z]{8,}\b/g) ?? [];
	const said = `${guide.title} ${heading.text} ${summaryOf([...texts, ...cells])}`;
	return [...new Set(terms)].filter((term) => !said.includes(term)).slice(0, SECTION_KEYWORDS);
}
function guideRecords({ content, url }) {
	const { title, aliases, answer, keyPoints, body } = content;
	const sections = sectionsOf(body).map((section) => ({
		url: `${url}#${section.heading.id}`,
		kind: "section",
		title,
		section: section.heading.text,
		keywords: keywordsOf(content, section),
		summary: summaryOf([...section.texts, ...section.cells])
	}));
	return [{
		url: url ?? "",
		kind: "guide",
		title,
		keywords: lines(aliases),
		summary: summaryOf([answer, ...lines(keyPoints)])
	}, ...sections];
}
/** What search knows of a document: one record, and for a guide one more for each of its sections. */
function recordsOf(document) {
	if (document.type === "guide") return guideRecords(document);
	const { content, type: kind } = document;
	const record = (keywords, ...texts) => [{
		url: document.url ?? "",
		kind,
		title: content.title,
		keywords,
		summary: summaryOf(texts)
	}];
	switch (document.type) {
		case "question": return record(lines(document.content.aliases), ...richTextLines(document.content.answer));
		case "claim": return record(lines(document.content.aliases), `${verdicts[document.content.verdict]}.`, ...richTextLines(document.content.why));
		case "comparison": {
			const { aliases, options, answer } = document.content;
			return record([...lines(aliases), ...options.map(({ name }) => name)], answer);
		}
		case "term": return record(lines(document.content.aliases), document.content.definition);
		case "topic": return record([], document.content.summary);
		case "page": return record([], document.content.answer);
	}
}
/** Documents in the order in which their records are written: the same for the same library, in whatever order they come. */
var inOrder = (documents) => documents.toSorted((a, b) => types.indexOf(a.type) - types.indexOf(b.type) || ((a.url ?? "") < (b.url ?? "") ? -1 : 1));
// src/features/search/search-record.ts
var MANIFEST_PATH = "/search/manifest.json";
// src/features/search/search-files.ts
/** Records a shard holds, about: an edit makes readers fetch one shard anew, not all. */
var SHARD = 1e3;
var sha256 = (text) => createHash("sha256").update(text).digest("hex");
/** Shares records out by document, so that a new document changes one shard as long as their number stays. */
function shardsOf(documents) {
	const records = documents.map((document) => ({
		hash: sha256(document.documentId),
		records: recordsOf(document)
	}));
	const count = Math.ceil(records.reduce((sum, { records: { length } }) => sum + length, 0) / SHARD);
	const shards = Array.from({ length: count }, () => []);
	for (const { hash, records: own } of records) shards[parseInt(hash.slice(0, 8), 16) % count]?.push(...own);
	return shards.filter((shard) => shard.length > 0);
}
/**
* The files that search reads, path to JSON text: `/search/manifest.json`, and the shards it names by their content.
* @param documents everything published that readers can find, and the synonym sets; in any order
*/
function searchFiles(documents) {
	const findable = documents.filter((document) => document.type !== "synonym-set");
	const sets = documents.filter((document) => document.type === "synonym-set");
	const shards = shardsOf(inOrder(findable)).map((records) => {
		const text = JSON.stringify(records);
		return [`/search/${sha256(text).slice(0, 16)}.json`, text];
	});
	const manifest = {
		version: 1,
		shards: shards.map(([path]) => path),
		synonyms: sets.toSorted((a, b) => a.documentId < b.documentId ? -1 : 1).map(({ content }) => lines(content.terms))
	};
	return new Map([...shards, [MANIFEST_PATH, JSON.stringify(manifest)]]);
}
// src/pages/_search-files.ts
var made;
/** The search records of the library as it stands; made once for each position of the log, because several routes serve them. */
async function searchFileMap() {
	const documents = [
		...await all("guide"),
		...await all("question"),
		...await all("claim"),
		...await all("comparison"),
		...await all("term"),
		...await all("topic"),
		...await all("page"),
		...await all("synonym-set")
	];
	const { seq } = library.position;
	if (made?.seq !== seq) made = {
		seq,
		files: searchFiles(documents)
	};
	return made.files;
}
export { searchFileMap as t };
