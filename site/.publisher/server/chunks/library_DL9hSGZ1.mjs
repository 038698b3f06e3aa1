import path from "node:path";
import { z } from "zod";
import { appendFile, mkdir, readFile, rename, truncate, writeFile } from "node:fs/promises";
// ../shared-types/src/primitives.ts
/** Strapi's identity of a document: the same for draft and published, never reused. */
var documentId = z.string().regex(/^[a-z0-9]{24}$/);
/** A file in a snapshot: named by the SHA-256 of its bytes, because Strapi's own URL may change its content. */
var mediaFile = z.object({
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	mime: z.string().min(1),
	/** Pixels. */
	width: z.int().min(1).optional(),
	height: z.int().min(1).optional()
});
var mark = z.boolean().optional();
var textNode = z.object({
	type: z.literal("text"),
	text: z.string(),
	bold: mark,
	italic: mark,
	underline: mark,
	strikethrough: mark,
	code: mark
});
/** Links lead to this site (`/…`, `#…`), to a website, an e-mail address or a telephone. */
var linkUrl = z.string().regex(/^(https?:\/\/[^\s]+|mailto:[^\s]+|tel:[+\d]+|\/[^\s]*|#[^\s]+)$/);
var linkNode = z.object({
	type: z.literal("link"),
	url: linkUrl,
	children: z.array(textNode).min(1)
});
var inline = z.discriminatedUnion("type", [textNode, linkNode]);
var listItem = z.object({
	type: z.literal("list-item"),
	children: z.array(inline)
});
var list = z.object({
	type: z.literal("list"),
	format: z.enum(["ordered", "unordered"]),
	get children() {
		return z.array(z.union([listItem, list])).min(1);
	}
});
var paragraph = z.object({
	type: z.literal("paragraph"),
	children: z.array(inline)
});
/** A page has one level-1 heading, its title, so text starts at level 2. */
var heading = z.object({
	type: z.literal("heading"),
	level: z.int().min(2).max(4),
	children: z.array(inline)
});
var quote = z.object({
	type: z.literal("quote"),
	children: z.array(inline)
});
/** Strapi's Blocks, without pictures and code: a picture is a Figure block, which asks for its description and rights. */
var richText = z.array(z.union([
	paragraph,
	heading,
	quote,
	list
])).min(1);
// ../shared-types/src/generated/components.ts
var blocksCallout = z.object({
	__component: z.literal("blocks.callout").default("blocks.callout"),
	tone: z.enum(["note", "important"]),
	title: z.string().min(1).max(120),
	content: richText
});
var blocksCareCard = z.object({
	__component: z.literal("blocks.care-card").default("blocks.care-card"),
	urgency: z.enum([
		"non-urgent",
		"urgent",
		"emergency"
	]),
	heading: z.string().min(1).max(120),
	content: richText
});
var blocksClaimGroup = z.object({
	__component: z.literal("blocks.claim-group").default("blocks.claim-group"),
	title: z.string().max(120).optional(),
	claims: z.array(documentId).min(1)
});
var blocksComparison = z.object({
	__component: z.literal("blocks.comparison").default("blocks.comparison"),
	comparison: documentId
});
var blocksDiagram = z.object({
	__component: z.literal("blocks.diagram").default("blocks.diagram"),
	drawing: z.enum([
		"hair-cycle",
		"norwood-scale",
		"ludwig-scale",
		"strip-and-fue-donor",
		"pigment-depth",
		"scar-types"
	]),
	caption: z.string().max(300).optional()
});
var blocksDoDontList = z.object({
	__component: z.literal("blocks.do-dont-list").default("blocks.do-dont-list"),
	title: z.string().max(120).optional(),
	dos: z.string().min(1),
	donts: z.string().min(1)
});
var partsTableRow = z.object({ cells: z.string().min(1) });
var blocksEvidenceTable = z.object({
	__component: z.literal("blocks.evidence-table").default("blocks.evidence-table"),
	caption: z.string().min(1).max(160),
	columns: z.string().min(1),
	rows: z.array(partsTableRow).min(1).max(60)
});
var blocksFigure = z.object({
	__component: z.literal("blocks.figure").default("blocks.figure"),
	image: mediaFile,
	alt: z.string().min(1).max(125),
	longDescription: z.string().min(1).max(1500),
	caption: z.string().max(300).optional(),
	credit: z.string().min(1).max(160),
	licence: z.string().min(1).max(120)
});
var partsFrequency = z.object({
	numerator: z.int().min(0),
	denominator: z.int().min(1),
	outcome: z.string().min(1).max(200),
	population: z.string().min(1).max(400)
});
var blocksNumbers = z.object({
	__component: z.literal("blocks.numbers").default("blocks.numbers"),
	title: z.string().max(120).optional(),
	items: z.array(partsFrequency).min(1).max(8)
});
var blocksProse = z.object({
	__component: z.literal("blocks.prose").default("blocks.prose"),
	content: richText
});
var blocksQuestionGroup = z.object({
	__component: z.literal("blocks.question-group").default("blocks.question-group"),
	title: z.string().max(120).optional(),
	questions: z.array(documentId).min(1)
});
var partsStep = z.object({
	title: z.string().min(1).max(120),
	text: z.string().min(1).max(600)
});
var blocksSteps = z.object({
	__component: z.literal("blocks.steps").default("blocks.steps"),
	title: z.string().max(120).optional(),
	items: z.array(partsStep).min(1).max(20)
});
var partsTimelineEvent = z.object({
	when: z.string().min(1).max(40),
	text: z.string().min(1).max(600)
});
var blocksTimeline = z.object({
	__component: z.literal("blocks.timeline").default("blocks.timeline"),
	title: z.string().max(120).optional(),
	events: z.array(partsTimelineEvent).min(1).max(20)
});
var partsClinicalCode = z.object({
	system: z.enum([
		"icd10",
		"icd11",
		"snomed"
	]),
	code: z.string().min(1).max(20).regex(/* @__PURE__ */ new RegExp("^[A-Za-z0-9.]+$")),
	label: z.string().min(1).max(120)
});
var partsQuantity = z.object({
	low: z.number(),
	high: z.number().optional(),
	unit: z.string().min(1).max(40)
});
var partsComparisonCell = z.object({
	option: z.string().min(1).max(40).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	text: z.string().min(1).max(900),
	certainty: z.enum([
		"high",
		"moderate",
		"low",
		"very-low",
		"none"
	]),
	numbers: z.array(partsQuantity).default([])
});
var partsComparisonCriterion = z.object({
	name: z.string().min(1).max(80),
	help: z.string().max(300).optional(),
	cells: z.array(partsComparisonCell).min(2).max(8)
});
var partsComparisonOption = z.object({
	key: z.string().min(1).max(40).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	name: z.string().min(1).max(60),
	guide: documentId.optional()
});
z.discriminatedUnion("__component", [
	blocksCallout,
	blocksCareCard,
	blocksClaimGroup,
	blocksComparison,
	blocksDiagram,
	blocksDoDontList,
	blocksEvidenceTable,
	blocksFigure,
	blocksNumbers,
	blocksProse,
	blocksQuestionGroup,
	blocksSteps,
	blocksTimeline
]).options.map((option) => option.shape.__component.unwrap().value);
// ../shared-types/src/generated/content-types.ts
var claim = z.object({
	title: z.string().min(1).max(120),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	asAdvertised: z.string().min(1).max(300),
	verdict: z.enum([
		"supported",
		"partly",
		"misleading",
		"wrong",
		"no-evidence"
	]),
	why: richText,
	truth: richText,
	guide: documentId.optional(),
	topics: z.array(documentId).default([]),
	aliases: z.string().optional(),
	sources: z.array(documentId).default([])
});
var comparison = z.object({
	title: z.string().min(1).max(80),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	answer: z.string().min(1).max(300),
	options: z.array(partsComparisonOption).min(2).max(8),
	criteria: z.array(partsComparisonCriterion).min(1).max(30),
	topics: z.array(documentId).min(1),
	aliases: z.string().optional(),
	sources: z.array(documentId).default([]),
	nextReview: z.iso.date()
});
var guide = z.object({
	title: z.string().min(1).max(80),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	shortId: z.string().max(8).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]{5,8}$")).optional(),
	kind: z.enum([
		"overview",
		"condition",
		"treatment",
		"procedure",
		"scar",
		"living-with"
	]),
	answer: z.string().min(1).max(300),
	keyPoints: z.string().min(1),
	topics: z.array(documentId).min(1),
	aliases: z.string().optional(),
	body: z.array(z.discriminatedUnion("__component", [
		blocksProse,
		blocksCallout,
		blocksCareCard,
		blocksFigure,
		blocksDiagram,
		blocksSteps,
		blocksTimeline,
		blocksDoDontList,
		blocksEvidenceTable,
		blocksNumbers,
		blocksComparison,
		blocksQuestionGroup,
		blocksClaimGroup
	])).min(1),
	redFlags: z.array(blocksCareCard).default([]),
	questionsToAsk: z.string().optional(),
	relatedGuides: z.array(documentId).default([]),
	sources: z.array(documentId).default([]),
	clinicalCodes: z.array(partsClinicalCode).default([]),
	nextReview: z.iso.date(),
	authors: z.array(documentId).default([])
});
var page = z.object({
	title: z.string().min(1).max(80),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	answer: z.string().min(1).max(300),
	body: z.array(z.discriminatedUnion("__component", [
		blocksProse,
		blocksCallout,
		blocksCareCard,
		blocksFigure,
		blocksDiagram,
		blocksSteps,
		blocksTimeline,
		blocksDoDontList,
		blocksEvidenceTable,
		blocksNumbers,
		blocksComparison,
		blocksQuestionGroup,
		blocksClaimGroup
	])).min(1)
});
var person = z.object({
	name: z.string().min(1).max(120),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	role: z.string().min(1).max(120),
	credentials: z.string().max(200).optional(),
	registerUrl: z.string().max(500).regex(/* @__PURE__ */ new RegExp("^https://[^\\s]+$")).optional(),
	interests: z.string().max(500).optional()
});
var question = z.object({
	title: z.string().min(1).max(120),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	answer: richText,
	guide: documentId,
	section: z.string().max(80).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")).optional(),
	topics: z.array(documentId).default([]),
	aliases: z.string().optional(),
	sources: z.array(documentId).default([])
});
var redirect = z.object({
	title: z.string().min(1).max(120),
	from: z.string().min(1).max(200).regex(/* @__PURE__ */ new RegExp("^/[a-z0-9/_.-]*$")),
	to: z.string().min(1).max(200).regex(/* @__PURE__ */ new RegExp("^/[a-z0-9/_.#-]*$"))
});
var siteSettings = z.object({
	title: z.string().min(1).max(60),
	tagline: z.string().min(1).max(160),
	funding: z.string().min(1).max(500),
	licence: z.string().min(1).max(300)
});
var source = z.object({
	title: z.string().min(1).max(250),
	key: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	organisation: z.string().min(1).max(250),
	year: z.int().min(1900).max(2100).optional(),
	type: z.enum([
		"guideline",
		"systematic-review",
		"review",
		"trial",
		"case-series",
		"regulator",
		"patient-information",
		"reference",
		"commercial"
	]),
	url: z.string().min(1).max(500).regex(/* @__PURE__ */ new RegExp("^https?://[^\\s]+$")),
	doi: z.string().max(120).regex(/* @__PURE__ */ new RegExp("^10\\.\\d{4,9}/\\S+$")).optional(),
	pmid: z.string().max(9).regex(/* @__PURE__ */ new RegExp("^\\d+$")).optional(),
	accessed: z.iso.date(),
	commercial: z.boolean().default(false)
});
var synonymSet = z.object({
	title: z.string().min(1).max(80),
	terms: z.string().min(1)
});
var term = z.object({
	title: z.string().min(1).max(80),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	definition: z.string().min(1).max(500),
	aliases: z.string().optional(),
	guide: documentId.optional()
});
var topic = z.object({
	title: z.string().min(1).max(60),
	slug: z.string().min(1).regex(/* @__PURE__ */ new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$")),
	summary: z.string().min(1).max(300),
	order: z.int().min(1).max(99),
	tint: z.enum([
		"alopecia",
		"smp",
		"transplants",
		"scars",
		"living"
	])
});
// ../shared-types/src/content/comparison.ts
/** Same rows for every option: each criterion has exactly one cell for each option, in the order of the options. */
var comparisonSchema = comparison.superRefine(({ options, criteria }, context) => {
	const keys = options.map(({ key }) => key);
	if (new Set(keys).size !== keys.length) context.addIssue({
		code: "custom",
		path: ["options"],
		message: `Two options share a key (${keys.join(", ")}). Give each its own.`
	});
	criteria.forEach(({ name, cells }, index) => {
		const found = cells.map(({ option }) => option);
		if (found.join() === keys.join()) return;
		context.addIssue({
			code: "custom",
			path: [
				"criteria",
				index,
				"name"
			],
			message: `“${name}” has cells for ${found.join(", ")}; it needs one each for ${keys.join(", ")}, in this order.`
		});
	});
});
// ../shared-types/src/lines.ts
/** The entries of a "one per line" field, trimmed, empty lines dropped. An absent field has none. */
var lines = (text) => (text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
// ../shared-types/src/content/guide.ts
/** A condition guide without red flags could let a frightened reader wait too long, so it can't be published. */
var guideSchema = guide.superRefine(({ kind, redFlags, keyPoints }, context) => {
	if (kind === "condition" && redFlags.length === 0) context.addIssue({
		code: "custom",
		path: ["redFlags"],
		message: "A condition guide needs at least one care card that says when to see a doctor."
	});
	const points = lines(keyPoints).length;
	if (points < 1 || points > 9) context.addIssue({
		code: "custom",
		path: ["keyPoints"],
		message: `Key points are one to nine lines; these are ${points}.`
	});
});
// ../shared-types/src/routes.ts
var listed = (folder) => ({ slug }) => `/${folder}/${slug}/`;
var fragment = (page) => ({ slug }) => `/${page}/#${slug}`;
/** The address of a document of each type, or `null` for a type that has no place of its own. Addresses never change meaning: clinics print them. */
var routes = {
	guide: listed("guides"),
	question: listed("questions"),
	claim: fragment("claims"),
	comparison: listed("compare"),
	term: fragment("glossary"),
	topic: listed("topics"),
	page: ({ slug }) => `/${slug}/`,
	source: null,
	person: null,
	"synonym-set": null,
	redirect: null,
	"site-settings": null
};
/** The address of a document, `null` when its type has none. */
var urlOf = (type, document) => routes[type]?.(document) ?? null;
/** Types whose every document is a page of its own. */
var pagedTypes = [
	"guide",
	"question",
	"comparison",
	"topic",
	"page"
];
/** Addresses of the site's own pages. */
var sitePaths = [
	"/",
	"/guides/",
	"/questions/",
	"/claims/",
	"/compare/",
	"/glossary/",
	"/a-z/",
	"/search/"
];
/** First path segments that a page's slug can't take: parts of the site now, or promised to outside tools. */
var reservedSlugs = [
	"a-z",
	"admin",
	"api",
	"claims",
	"compare",
	"decide",
	"embed",
	"for-clinics",
	"g",
	"glossary",
	"go",
	"guides",
	"media",
	"questions",
	"report",
	"search",
	"strip-scar",
	"timeline",
	"topics",
	"404"
];
// ../shared-types/src/content/page.ts
/** A page lives at the top of the site, so it can't take the address of a part of it. */
var pageSchema = page.refine(({ slug }) => !reservedSlugs.includes(slug), {
	path: ["slug"],
	message: "This address belongs to a part of the site. Choose another."
});
// ../shared-types/src/content/redirect.ts
var redirectSchema = redirect.refine(({ from, to }) => from !== to, {
	path: ["to"],
	message: "A redirect can’t lead to itself."
});
// ../shared-types/src/content-types.ts
/** The schema by which a document of each type is published and read: the same in the CMS and on the site. */
var contentSchemas = {
	guide: guideSchema,
	question,
	claim,
	comparison: comparisonSchema,
	term,
	topic,
	source,
	person,
	"synonym-set": synonymSet.refine(({ terms }) => lines(terms).length >= 2, {
		path: ["terms"],
		message: "A synonym set needs at least two words, one per line."
	}),
	redirect: redirectSchema,
	page: pageSchema,
	"site-settings": siteSettings
};
Object.keys(contentSchemas);
var isContentType = (name) => Object.hasOwn(contentSchemas, name);
// ../shared-types/src/publication.ts
var sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** What happens to the address of a document that was taken back. */
var withdrawalSchema = z.discriminatedUnion("kind", [
	z.object({
		kind: z.literal("redirect"),
		target: z.string().regex(/^\//),
		reason: z.string().min(1)
	}),
	z.object({
		kind: z.literal("gone"),
		reason: z.string().min(1)
	}),
	z.object({
		kind: z.literal("notice"),
		reason: z.string().min(1)
	})
]);
/** A row as readers of the log get it. The snapshot is parsed later, by the schema of its type: one bad document must not stop the rest. */
var rowSchema = z.object({
	/** Position in the log, from 1, in commit order, without gaps. */
	seq: z.int().min(1),
	/** SHA-256 over the row and `prevHash`: a chain, so that a reader notices a log that was restored from an older copy. */
	hash: sha256,
	prevHash: sha256,
	contract: z.int().min(1),
	type: z.string().min(1),
	documentId: z.string().min(1),
	locale: z.string().min(1),
	action: z.enum([
		"published",
		"withdrawn",
		"deleted"
	]),
	/** 1, 2, 3 … per document; it counts published contents, so a withdrawal keeps the last one's number. */
	revision: z.int().min(1),
	slug: z.string(),
	/** SHA-256 of the canonical snapshot; `null` where there is none. */
	contentHash: sha256.nullable(),
	changeKind: z.enum([
		"major",
		"minor",
		"none"
	]),
	changeNote: z.string(),
	publishedAt: z.iso.datetime().nullable(),
	/** What the review stamp may say; `null` until a person has signed. */
	review: z.unknown().nullable(),
	urgent: z.boolean(),
	withdrawal: withdrawalSchema.nullable(),
	at: z.iso.datetime()
}).extend({ snapshot: z.unknown().nullable() });
z.object({
	contract: z.int().min(1),
	seq: z.int().min(0),
	hash: sha256
});
/** `GET /api/publication/events` */
var eventsSchema = z.object({
	rows: z.array(rowSchema),
	head: z.int().min(0)
});
/** The hash before the first row. */
var GENESIS_HASH = "0".repeat(64);
// src/content/addresses.ts
var isPaged = (type) => pagedTypes.includes(type);
function clash({ type, documentId, url, content }, holder) {
	const title = "title" in content ? content.title : documentId;
	return {
		type,
		documentId,
		title,
		message: `${type} → ${title} → slug: ${url} already belongs to ${holder}. Give one of them another slug.`
	};
}
/** Works out who lives where. The document that was published first keeps a disputed address. */
function addressesOf(states) {
	const addresses = {
		pages: /* @__PURE__ */ new Map(),
		redirects: /* @__PURE__ */ new Map(),
		gone: /* @__PURE__ */ new Map(),
		clashes: /* @__PURE__ */ new Map()
	};
	const inOrder = [...states].sort((a, b) => (a.history[0]?.seq ?? 0) - (b.history[0]?.seq ?? 0));
	for (const { live } of inOrder) {
		if (!live || live.url === null || !isPaged(live.type)) continue;
		const holder = addresses.pages.get(live.url);
		if (holder === void 0) addresses.pages.set(live.url, live.documentId);
		else addresses.clashes.set(live.documentId, clash(live, holder));
	}
	const free = (path) => !addresses.pages.has(path) && !sitePaths.includes(path);
	for (const state of inOrder) {
		addRedirect(state, addresses, free);
		addFormer(state, addresses, free);
	}
	shorten(addresses.redirects);
	return addresses;
}
function addRedirect({ live }, { redirects }, free) {
	if (live?.type !== "redirect") return;
	const { from, to } = live.content;
	if (free(from)) redirects.set(from, to);
}
/** Old slugs lead to where the document lives now; the addresses of a withdrawn one say why it is gone, or lead to its replacement. */
function addFormer(state, { redirects, gone }, free) {
	const type = state.live?.type ?? state.gone?.type;
	if (type === void 0 || !isPaged(type)) return;
	const former = [...state.formerSlugs(), ...state.gone ? [state.gone.slug] : []];
	for (const slug of former) {
		const path = urlOf(type, { slug });
		if (path === null || !free(path)) continue;
		if (state.live?.url) redirects.set(path, state.live.url);
		else if (state.gone?.withdrawal.kind === "redirect") redirects.set(path, state.gone.withdrawal.target);
		else if (state.gone) gone.set(path, state.gone);
	}
}
/** No chains, no loops: every redirect leads straight to its end; a circle leads nowhere and is dropped. */
function shorten(redirects) {
	const steps = new Map(redirects);
	for (const [from, first] of steps) {
		const seen = /* @__PURE__ */ new Set([from]);
		let to = first;
		while (steps.has(to) && !seen.has(to)) {
			seen.add(to);
			to = steps.get(to) ?? to;
		}
		if (seen.has(to)) redirects.delete(from);
		else redirects.set(from, to);
	}
}
// src/content/document-state.ts
var titleOf = (snapshot, otherwise = "untitled") => {
	const { title, name } = snapshot ?? {};
	const given = [title, name].find((text) => typeof text === "string" && text !== "");
	return typeof given === "string" ? given : otherwise;
};
/** Everything that the log says of one document, folded. */
var DocumentState = class {
	history = [];
	live;
	gone;
	failure;
	/** Published rows that nobody has parsed yet, oldest first. */
	#unread = [];
	#title = "untitled";
	apply(row) {
		const { snapshot, ...envelope } = row;
		this.history.push(envelope);
		if (row.action === "published" && snapshot !== null) {
			this.#title = titleOf(snapshot, this.#title);
			this.#unread.push(row);
			this.gone = void 0;
			return;
		}
		this.#unread = [];
		this.live = void 0;
		this.failure = void 0;
		if (!isContentType(row.type)) return;
		const withdrawal = row.withdrawal ?? {
			kind: "gone",
			reason: "Removed by the editors"
		};
		this.gone = {
			type: row.type,
			slug: row.slug,
			title: this.#title,
			at: row.at,
			withdrawal
		};
	}
	/** Parses the newest revision; when it doesn't fit the contract, keeps the newest that does and says what is wrong. */
	settle() {
		const candidates = this.#unread.reverse();
		this.#unread = [];
		if (candidates.length === 0) return;
		this.failure = void 0;
		for (const row of candidates) {
			const problem = this.#publish(row);
			if (problem === void 0) return;
			this.failure ??= {
				type: row.type,
				documentId: row.documentId,
				title: `${titleOf(row.snapshot)} (${row.slug})`,
				message: problem
			};
		}
	}
	/** Old slugs, oldest first, without the current one. */
	formerSlugs() {
		const slugs = this.history.filter(({ action }) => action === "published").map(({ slug }) => slug);
		const current = this.live ? slugs.at(-1) : this.gone?.slug;
		return [...new Set(slugs)].filter((slug) => slug !== current);
	}
	#publish(row) {
		const { type, documentId, slug, revision } = row;
		if (!isContentType(type)) return `The site does not know the type "${type}". Deploy the site's newer version.`;
		const parsed = contentSchemas[type].safeParse(row.snapshot);
		if (!parsed.success) {
			const fields = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".") || type}: ${issue.message}`);
			return `${type} → ${titleOf(row.snapshot)} (${slug}) → ${fields.join("; ")}. The page keeps its last good revision; correct the document and publish it again.`;
		}
		const published = this.history.filter(({ action }) => action === "published");
		this.live = {
			type,
			documentId,
			url: urlOf(type, { slug }),
			revision,
			firstPublishedAt: published[0]?.publishedAt ?? row.at,
			publishedAt: row.publishedAt ?? row.at,
			changes: majorChanges(published),
			content: parsed.data
		};
	}
};
var majorChanges = (published) => published.filter(({ changeKind }) => changeKind === "major").map(({ revision, at, changeNote }) => ({
	revision,
	at,
	note: changeNote
})).reverse();
// src/content/environment.ts
function readEnvironment(env = process.env) {
	return {
		dataDir: path.resolve(env.DATA_DIR ?? path.join(process.cwd(), "..", ".data"), "site"),
		siteUrl: (env.SITE_URL ?? `http://localhost:${env.SITE_PORT ?? "4321"}`).replace(/\/+$/, ""),
		log: env.CMS_URL && env.LOG_READ_TOKEN ? {
			url: env.CMS_URL.replace(/\/+$/, ""),
			token: env.LOG_READ_TOKEN
		} : void 0
	};
}
// src/content/log-client.ts
/** The replica's position is not in this log: it was restored from an older copy, or is another log. The reader starts again from nothing. */
var OtherLogError = class extends Error {
	name = "OtherLogError";
};
/** The log could not be read: the CMS is down, or the token is wrong. */
var LogUnavailableError = class extends Error {
	name = "LogUnavailableError";
};
/** Reads the publication log over HTTP. Throws OtherLogError, LogUnavailableError, or a zod error when a row's envelope is not ours. */
function createLogClient({ url, token }) {
	const get = async (path, signal) => {
		const response = await fetch(`${url}/api/publication/${path}`, {
			headers: { authorization: `Bearer ${token}` },
			...signal && { signal }
		}).catch((cause) => {
			throw new LogUnavailableError(`The CMS at ${url} does not answer. Start it, or set CMS_URL.`, { cause });
		});
		if (response.status === 409) throw new OtherLogError(`The log at ${url} does not hold our last row. The replica starts again from nothing.`);
		if (response.status === 401 || response.status === 403) throw new LogUnavailableError(`The CMS at ${url} refused our token (${response.status}). Check LOG_READ_TOKEN against the CMS's.`);
		if (!response.ok) throw new LogUnavailableError(`The CMS at ${url} answered ${response.status} to ${path}.`);
		return response;
	};
	return {
		async events(seq, hash, wait, signal) {
			const query = new URLSearchParams({
				after: String(seq),
				wait: String(wait),
				...seq > 0 && { hash }
			});
			return eventsSchema.parse(await (await get(`events?${query}`, signal)).json()).rows;
		},
		async media(sha256) {
			return new Uint8Array(await (await get(`media/${sha256}`)).arrayBuffer());
		}
	};
}
// src/content/replica.ts
function openReplica(folder) {
	const file = path.join(folder, "log.jsonl");
	return {
		async read() {
			await mkdir(folder, { recursive: true });
			const bytes = await readFile(file).catch(() => Buffer.alloc(0));
			const whole = bytes.lastIndexOf(10) + 1;
			if (whole < bytes.length) await truncate(file, whole);
			return bytes.subarray(0, whole).toString("utf8").split("\n").filter(Boolean).map((line) => rowSchema.parse(JSON.parse(line)));
		},
		async append(rows) {
			await appendFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
		},
		async reset() {
			await rename(file, `${file}.replaced`).catch(() => void 0);
			await writeFile(file, "");
		}
	};
}
// src/content/library.ts
var START = {
	seq: 0,
	hash: GENESIS_HASH,
	at: null
};
/** The published documents, folded from the log. One a process: pages, endpoints and the publisher all read this one. */
var Library = class {
	#states = /* @__PURE__ */ new Map();
	#byType = /* @__PURE__ */ new Map();
	#bySlug = /* @__PURE__ */ new Map();
	#addresses = addressesOf([]);
	position = START;
	/** Folds rows in. Rows must follow on from the position. */
	apply(rows) {
		const touched = /* @__PURE__ */ new Set();
		for (const row of rows) {
			if (row.seq !== this.position.seq + 1 || row.prevHash !== this.position.hash) throw new OtherLogError(`Row ${row.seq} does not follow row ${this.position.seq}. The replica starts again from nothing.`);
			const state = this.#states.get(row.documentId) ?? new DocumentState();
			this.#states.set(row.documentId, state);
			state.apply(row);
			touched.add(state);
			this.position = {
				seq: row.seq,
				hash: row.hash,
				at: row.at
			};
		}
		for (const state of touched) state.settle();
		if (touched.size > 0) this.#index();
	}
	clear() {
		this.#states.clear();
		this.position = START;
		this.#index();
	}
	/** Live documents of a type, by title. */
	all(type) {
		return this.#byType.get(type) ?? [];
	}
	/** One live document; `undefined` when it was never published, was withdrawn, or is of another type. */
	get(type, documentId) {
		const live = this.#states.get(documentId)?.live;
		return live?.type === type && !this.#addresses.clashes.has(documentId) ? live : void 0;
	}
	/** One live document by its slug (a source's key). */
	find(type, slug) {
		return this.#bySlug.get(`${type}/${slug}`);
	}
	get addresses() {
		return this.#addresses;
	}
	/** Documents whose newest revision is not on the site, and why. */
	failures() {
		return [...[...this.#states.values()].flatMap(({ failure }) => failure ?? []), ...this.#addresses.clashes.values()];
	}
	#index() {
		this.#addresses = addressesOf(this.#states.values());
		this.#byType.clear();
		this.#bySlug.clear();
		for (const { live } of this.#states.values()) {
			if (!live || this.#addresses.clashes.has(live.documentId)) continue;
			const list = this.#byType.get(live.type) ?? [];
			list.push(live);
			this.#bySlug.set(`${live.type}/${slugOf(live)}`, live);
			this.#byType.set(live.type, list);
		}
		const key = (document) => "title" in document.content ? document.content.title : document.content.name;
		for (const list of this.#byType.values()) list.sort((a, b) => compare(key(a), key(b)) || compare(a.documentId, b.documentId));
	}
};
var slugOf = ({ content, documentId }) => "slug" in content ? content.slug : "key" in content ? content.key : documentId;
/** The same order on every machine, whatever its locale data says. */
var collator = new Intl.Collator("en-GB", {
	sensitivity: "base",
	numeric: true
});
var compare = (a, b) => collator.compare(a, b);
var environment = readEnvironment();
var replica = openReplica(path.join(environment.dataDir, "replica"));
/** `undefined` when no CMS is named: the site then works from its replica. */
var logClient = environment.log && createLogClient(environment.log);
var library = new Library();
var opened;
/** Loads the replica once; with `follow`, what the log has beyond it is folded in as well, in memory alone. */
function openLibrary({ follow }) {
	opened ??= (async () => {
		const rows = await replica.read();
		try {
			library.apply(rows);
		} catch (error) {
			if (!(error instanceof OtherLogError)) throw error;
			library.clear();
			await replica.reset();
		}
		if (follow && logClient) while ((await pull(0, { keep: false })).length > 0);
	})();
	return opened;
}
/** One page of new rows, folded in and (with `keep`) written to the replica. Waits up to `wait` seconds for the first; gives those that came. */
async function pull(wait, { keep, signal }) {
	if (!logClient) throw new Error("No log to follow: set CMS_URL and LOG_READ_TOKEN.");
	const { seq, hash } = library.position;
	try {
		const rows = await logClient.events(seq, hash, wait, signal);
		if (keep) await replica.append(rows);
		library.apply(rows);
		return rows;
	} catch (error) {
		if (!(error instanceof OtherLogError)) throw error;
		library.clear();
		if (keep) await replica.reset();
		return pull(0, {
			keep,
			...signal && { signal }
		});
	}
}
export { readEnvironment as a, urlOf as c, pull as i, lines as l, logClient as n, pagedTypes as o, openLibrary as r, sitePaths as s, library as t };
