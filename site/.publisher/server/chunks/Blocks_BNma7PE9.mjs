import { O as createComponent, g as addAttribute, m as maybeRenderHead, o as renderComponent, p as renderTemplate, u as renderSlot } from "./server_gXOLDHfs.mjs";
import { t as createAstro } from "./compiler_Jx6MPEI2.mjs";
import { o as $$Icon } from "./Stipple_KBAyJPZ7.mjs";
import { l as lines } from "./library_DL9hSGZ1.mjs";
import { a as verdicts, i as urgencies } from "./taxonomy_DTVu01xk.mjs";
import { a as withoutCitations } from "./rich-text-lines_G7ylmL4H.mjs";
import { n as atAGlance, r as drawings } from "./text-of_DbJ5OsI8.mjs";
import { i as titleLevels, n as headingsOf, r as idsOf } from "./headings_B3biAyLM.mjs";
import { i as $$Inline } from "./_page-context_Dl_7o0i7.mjs";
import { t as $$RichText } from "./RichText_DHm8lNQO.mjs";
import { t as $$CareCard } from "./CareCard_mYkYhzM0.mjs";
import { t as $$VerdictBadge } from "./VerdictBadge_CCJGaMhf.mjs";
import { n as $$ScrollFrame, t as $$ComparisonTable } from "./ComparisonTable_C2U4hEfG.mjs";
// src/ui/Contents.astro
createAstro("https://astro.build");
var $$Contents = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Contents;
	const { sections, parts = [] } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<nav class="toc" aria-label="Contents of this page"><details open><summary>Contents</summary><ol>${sections.map(({ id, text }, index) => renderTemplate`<li><a${addAttribute(`#${id}`, "href")}><i>${index + 1}</i>${text}</a></li>`)}${parts.map(({ id, text }) => renderTemplate`<li><a${addAttribute(`#${id}`, "href")}><i></i>${text}</a></li>`)}</ol></details></nav>`;
}, "/work/main/site/src/ui/Contents.astro", void 0);
// src/features/blocks/callout/Callout.astro
createAstro("https://astro.build");
var $$Callout = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Callout;
	const { block, context, headingIds } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(block.tone === "important" ? "important" : "note", "class")} role="note"><p class="note-title"><b>${block.title}</b></p>${renderComponent($$result, "RichText", $$RichText, {
		"content": block.content,
		"context": context,
		"headingIds": headingIds
	})}</div>`;
}, "/work/main/site/src/features/blocks/callout/Callout.astro", void 0);
// src/features/blocks/care-card/CareCardBlock.astro
createAstro("https://astro.build");
var $$CareCardBlock = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$CareCardBlock;
	const { block, context, level, headingIds } = Astro.props;
	return renderTemplate`${renderComponent($$result, "CareCard", $$CareCard, {
		"urgency": block.urgency,
		"word": urgencies[block.urgency],
		"heading": block.heading,
		"level": level
	}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "RichText", $$RichText, {
		"content": block.content,
		"context": context,
		"headingIds": headingIds
	})}` })}`;
}, "/work/main/site/src/features/blocks/care-card/CareCardBlock.astro", void 0);
// src/features/blocks/BlockTitle.astro
createAstro("https://astro.build");
var $$BlockTitle = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$BlockTitle;
	const { title, level } = Astro.props;
	const Tag = `h${level}`;
	return renderTemplate`${title && renderTemplate`${renderComponent($$result, "Tag", Tag, { "class": "block-title" }, { "default": ($$result) => renderTemplate`${title}` })}`}`;
}, "/work/main/site/src/features/blocks/BlockTitle.astro", void 0);
// src/features/blocks/claim-group/ClaimGroup.astro
createAstro("https://astro.build");
var $$ClaimGroup = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ClaimGroup;
	const { block, context, level } = Astro.props;
	const claims = block.claims.map((id) => context.claim(id)).filter((claim) => claim !== void 0);
	return renderTemplate`${claims.length > 0 && renderTemplate`${maybeRenderHead($$result)}<div class="verdicts">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}<ul class="verdict-list">${claims.map(({ url, content }) => renderTemplate`<li>${renderComponent($$result, "VerdictBadge", $$VerdictBadge, {
		"verdict": content.verdict,
		"word": verdicts[content.verdict]
	})}<p>As advertised: <q>${renderComponent($$result, "Inline", $$Inline, {
		"text": content.asAdvertised,
		"context": context
	})}</q></p>${url && renderTemplate`<a${addAttribute(url, "href")}>${content.title}</a>`}</li>`)}</ul></div>`}`;
}, "/work/main/site/src/features/blocks/claim-group/ClaimGroup.astro", void 0);
// src/features/blocks/comparison/ComparisonBlock.astro
createAstro("https://astro.build");
var $$ComparisonBlock = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$ComparisonBlock;
	const { block, context } = Astro.props;
	const comparison = context.comparison(block.comparison);
	const criteria = comparison ? atAGlance(comparison.content) : [];
	const all = comparison?.content.criteria.length ?? 0;
	return renderTemplate`${comparison && renderTemplate`${maybeRenderHead($$result)}<div class="table wide">${renderComponent($$result, "ComparisonTable", $$ComparisonTable, {
		"comparison": comparison.content,
		"criteria": criteria,
		"context": context
	})}<p class="small">${criteria.length < all ? `These are the rows with figures, ${criteria.length} of ${all}. ` : ""}<a${addAttribute(comparison.url, "href")}>${comparison.content.title}: ${criteria.length < all ? `all ${all} rows` : "choose what stands side by side"}</a></p></div>`}`;
}, "/work/main/site/src/features/blocks/comparison/ComparisonBlock.astro", void 0);
// src/features/diagrams/Panel.astro
createAstro("https://astro.build");
var $$Panel = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Panel;
	const { name, shows, width, height } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="panel"><svg${addAttribute(`0 0 ${width} ${height}`, "viewBox")} role="img"><title>${name}</title><desc>${shows}</desc>${renderSlot($$result, $$slots["default"])}</svg><b aria-hidden="true">${name}</b></div>`;
}, "/work/main/site/src/features/diagrams/Panel.astro", void 0);
// src/features/diagrams/HairCycle.astro
var $$HairCycle = createComponent(($$result, $$props, $$slots) => {
	const sleeve = (depth) => `M72 80C70 118 66 ${depth - 34} 66 ${depth - 12}C66 ${depth + 6} 94 ${depth + 6} 94 ${depth - 12}C94 ${depth - 34} 90 118 88 80`;
	const stages = [
		{
			tone: "skin-2",
			follicle: sleeve(210),
			above: "M80 8V80",
			below: "M80 80V198",
			root: "M70 204q10-20 20 0z"
		},
		{
			tone: "skin-4",
			follicle: `${sleeve(152)}M80 156q-4 14 0 34`,
			above: "M80 14V80",
			below: "M80 80V144",
			root: ""
		},
		{
			tone: "skin-1",
			follicle: sleeve(134),
			above: "M80 14V80",
			below: "M80 80V124m0 0h0",
			root: ""
		},
		{
			tone: "skin-3",
			follicle: sleeve(176),
			above: "M28 62 138 16M28 62h0",
			below: "M80 130V164",
			root: "M71 170q9-18 18 0z"
		}
	];
	const knobs = [
		"",
		"",
		"M80 124h0",
		""
	];
	return renderTemplate`${maybeRenderHead($$result)}<div class="panels four ordered">${drawings["hair-cycle"].parts.map(({ name, shows }, index) => {
		const stage = stages[index];
		return stage && renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
			"name": name,
			"shows": shows,
			"width": 160,
			"height": 236
		}, { "default": ($$result) => renderTemplate`<path class="dermis" d="M4 80H156V232H4z"></path><path${addAttribute(stage.tone, "class")} d="M4 80H156V97q-19 6-38 0t-38 0t-38 0t-38 0z"></path><path class="line" d="M4 80H156M4 97q19-6 38 0t38 0t38 0t38 0M4 80V232H156V80"></path><path class="line follicle"${addAttribute(stage.follicle, "d")}></path>${stage.root && renderTemplate`<path class="stubble fill"${addAttribute(stage.root, "d")}></path>`}<path class="shaft"${addAttribute(stage.below, "d")}></path>${knobs[index] && renderTemplate`<path class="shaft knob"${addAttribute(knobs[index], "d")}></path>`}<path class="shaft above"${addAttribute(stage.above, "d")}></path>${index === 3 && renderTemplate`<path class="shaft above knob" d="M28 62h0"></path>`}` })}`;
	})}</div>`;
}, "/work/main/site/src/features/diagrams/HairCycle.astro", void 0);
// src/features/diagrams/ludwig.ts
/** Where the parting starts and ends, in a field of 200 by 220 units, and the middle of the head. */
var [front, back, middle] = [
	38,
	186,
	100
];
/** How many strands are drawn on each side. */
var STRANDS = 26;
/** One strand: from the parting outwards to its place on the rim of the head, the ends evenly apart. */
var strand = (at, side) => {
	const y = front + (back - front) * at;
	const angle = (-56 + 142 * at) * Math.PI / 180;
	const [x, end] = [side * 71 * Math.cos(angle), 115 + 90 * Math.sin(angle)];
	const bend = [middle + x * .62, y + (end - y) * .18 - 5];
	return `M${[middle, y].map(Math.round).join(" ")}Q${[
		...bend,
		middle + x,
		end
	].map(Math.round).join(" ")}`;
};
/** Hair combed to both sides of a parting, as path data. */
var strands = Array.from({ length: STRANDS }, (_, index) => index / 25).flatMap((at) => [strand(at, 1), strand(at, -1)]).join("");
/** The bare or thin area along the parting, as path data: it starts behind the front hairline. */
var parting = (half) => {
	const [from, to] = [front + 10, 174];
	return `M${middle} ${from}Q${middle + half * 2} ${from + 50} ${middle} ${to}Q${middle - half * 2} ${from + 50} ${middle} ${from}z`;
};
/** The few hairs left in that area, as path data: every strand is short and stands alone. */
var sparse = (half, count) => Array.from({ length: count }, (_, index) => {
	const side = index % 2 ? 1 : -1;
	const y = 62 + index * 92 / count;
	const x = middle + side * half * (.25 + .4 * (index * .618 % 1));
	return `M${Math.round(x)} ${Math.round(y)}q${side * 8}-2 ${side * 14} 5`;
}).join("");
// src/features/diagrams/LudwigScale.astro
var $$LudwigScale = createComponent(($$result, $$props, $$slots) => {
	const stages = [
		{
			tone: "skin-3",
			half: 5,
			left: 0
		},
		{
			tone: "skin-1",
			half: 17,
			left: 12
		},
		{
			tone: "skin-4",
			half: 38,
			left: 10
		}
	];
	return renderTemplate`${maybeRenderHead($$result)}<div class="panels three">${drawings["ludwig-scale"].parts.map(({ name, shows }, index) => {
		const { tone, half, left } = stages[index] ?? {
			tone: "skin-1",
			half: 0,
			left: 0
		};
		return renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
			"name": name,
			"shows": shows,
			"width": 200,
			"height": 220
		}, { "default": ($$result) => renderTemplate`<g${addAttribute(`line ${tone}`, "class")}><path d="M88 32Q100 10 112 32"></path><ellipse cx="100" cy="115" rx="74" ry="93"></ellipse></g>${index === 0 ? renderTemplate`<path id="ludwig-hair" class="strands"${addAttribute(strands, "d")}></path>` : renderTemplate`<use href="#ludwig-hair" class="strands"></use>`}<path${addAttribute(tone, "class")}${addAttribute(parting(half), "d")}></path>${left > 0 && renderTemplate`<path class="strands thin"${addAttribute(sparse(half, left), "d")}></path>`}` })}`;
	})}</div>`;
}, "/work/main/site/src/features/diagrams/LudwigScale.astro", void 0);
// src/features/diagrams/dot-field.ts
/** Steps of the R2 sequence: they shift every dot a little, evenly to all sides and in every run the same. */
var [stepX, stepY] = [.7548776662466927, .5698402909980532];
var shift = (index, step, most) => index * step % 1 * most - most / 2;
/**
* Whole-numbered points spread evenly over a box, without those that `keep` refuses: rows of a hexagonal grid, each point
* moved by up to a fifth of `spacing`, so that dots never touch and never look like rows.
*/
var dotField = (box, keep) => {
	const columns = Math.ceil(box.width / box.spacing);
	const rows = Math.ceil(box.height / (box.spacing * .87));
	return Array.from({ length: columns * rows }, (_, index) => {
		const row = Math.floor(index / columns);
		const column = index % columns + row % 2 / 2;
		return {
			x: Math.round((column + .25) * box.spacing + shift(index, stepX, box.spacing * .42)),
			y: Math.round((row + .5) * box.spacing * .87 + shift(index, stepY, box.spacing * .42))
		};
	}).filter(keep);
};
/** Dots are walked in bands of this height, there and back, so that moves stay short. */
var BAND = 12;
var bandOf = ({ y }) => Math.floor(y / BAND);
/** Path data: dots as zero-length strokes, which a round cap turns into dots; about six characters each. */
var dotPath = (dots) => {
	const walk = dots.toSorted((a, b) => bandOf(a) - bandOf(b) || (a.x - b.x) * (bandOf(a) % 2 ? -1 : 1) || a.y - b.y);
	return walk.map((dot, index) => {
		const from = walk[index - 1] ?? {
			x: 0,
			y: 0
		};
		const [dx, dy] = [dot.x - from.x, dot.y - from.y];
		return `${index === 0 ? "M" : "m"}${dx}${dy < 0 ? dy : ` ${dy}`}h0`;
	}).join("");
};
// src/features/diagrams/norwood.ts
/** A head from above in a field of 200 by 220 units: its middle and its half axes. */
var HEAD = {
	x: 100,
	y: 114,
	rx: 70,
	ry: 90
};
var bump = (value, at, width) => Math.exp(-(((value - at) / width) ** 2));
var inEllipse = (u, v, at, ru, rv) => (u / ru) ** 2 + ((v - at) / rv) ** 2 < 1;
/**
* Whether a place has no hair at a stage. `u` runs from -1 (left) to 1 (right), `v` from -1 (face) to 1 (back). Our own
* simplification: each stage clears at least what the one before it clears.
*/
var bare = [
	(u, v) => v < -.62 + .1 * u * u,
	(u, v) => v < -.6 + .17 * bump(Math.abs(u), .55, .2),
	(u, v) => v < -.58 + .46 * bump(Math.abs(u), .52, .2),
	(u, v) => v < -.44 + .4 * bump(Math.abs(u), .46, .25) || inEllipse(u, v, .47, .3, .22),
	(u, v) => v < -.2 + .22 * bump(Math.abs(u), .4, .3) || inEllipse(u, v, .43, .46, .32),
	(u, v) => v < -.1 || inEllipse(u, v, .2, .66, .62),
	(u, v) => v < .06 || inEllipse(u, v, .2, .8, .72)
];
/** The stage, from 1 to 7, at which the hair of a place is gone; 8 for hair that stays. */
var goneAt = ({ x, y }) => {
	const stage = bare.findIndex((isBare) => isBare((x - HEAD.x) / HEAD.rx, (y - HEAD.y) / HEAD.ry));
	return stage === -1 ? 8 : stage + 1;
};
var onHead = ({ x, y }) => ((x - HEAD.x) / (HEAD.rx - 3)) ** 2 + ((y - HEAD.y) / (HEAD.ry - 3)) ** 2 < 1;
var hair$2 = dotField({
	width: 200,
	height: 220,
	spacing: 7.2
}, onHead);
/** The hair that goes at each stage from 2 on, and, last, the hair that stays: path data by the stage it goes at. */
var hairByStage = [
	2,
	3,
	4,
	5,
	6,
	7,
	8
].map((gone) => ({
	gone,
	path: dotPath(hair$2.filter((dot) => goneAt(dot) === gone))
}));
// src/features/diagrams/NorwoodScale.astro
var $$NorwoodScale = createComponent(($$result, $$props, $$slots) => {
	const tones = [
		"skin-2",
		"skin-4",
		"skin-1",
		"skin-3"
	];
	const shownAt = (stage) => hairByStage.filter(({ gone }) => gone > stage);
	return renderTemplate`${maybeRenderHead($$result)}<div class="panels many">${drawings["norwood-scale"].parts.map(({ name, shows }, index) => renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
		"name": name,
		"shows": shows,
		"width": 200,
		"height": 220
	}, { "default": ($$result) => renderTemplate`<g${addAttribute(`line ${tones[index % tones.length]}`, "class")}><path d="M88 32Q100 10 112 32M33 104q-14 4-9 22q4 12 12 8M167 104q14 4 9 22q-4 12-12 8"></path><ellipse${addAttribute(HEAD.x, "cx")}${addAttribute(HEAD.y, "cy")}${addAttribute(HEAD.rx, "rx")}${addAttribute(HEAD.ry, "ry")}></ellipse></g><g class="stubble">${shownAt(index + 1).map(({ gone, path }) => index === 0 ? renderTemplate`<path${addAttribute(`norwood-${gone}`, "id")}${addAttribute(path, "d")}></path>` : renderTemplate`<use${addAttribute(`#norwood-${gone}`, "href")}></use>`)}</g>` })}`)}</div>`;
}, "/work/main/site/src/features/diagrams/NorwoodScale.astro", void 0);
// src/features/diagrams/pigment.ts
var cluster = (x, y) => [
	[0, 0],
	[5, -3],
	[-5, -2],
	[3, 4],
	[-3, 5],
	[8, 2],
	[-8, 3],
	[0, -6]
].map(([dx = 0, dy = 0]) => ({
	x: x + dx,
	y: y + dy
}));
/** Clusters of pigment between the hairs, all at one depth. */
var pigment = dotPath([
	28,
	56,
	122,
	148,
	206
].flatMap((x) => cluster(x, 122)));
/** Cells of fat in three rows, as circles in path data. */
var fat = [
	262,
	281,
	300
].flatMap((y, row) => Array.from({ length: row % 2 ? 11 : 12 }, (_, index) => ({
	x: (row % 2 ? 24 : 14) + index * 19,
	y
}))).map(({ x, y }) => `M${x - 8} ${y}a8 8 0 1 0 16 0a8 8 0 1 0-16 0`).join("");
// src/features/diagrams/PigmentDepth.astro
var $$PigmentDepth = createComponent(($$result, $$props, $$slots) => {
	const { title, view, parts } = drawings["pigment-depth"];
	const [SURFACE, EDGE] = [70, 232];
	const labels = [
		{
			name: "Needle",
			from: 127,
			y: 11
		},
		{
			name: "Epidermis",
			from: 224,
			y: 84
		},
		{
			name: "Pigment",
			from: 217,
			y: 122
		},
		{
			name: "Dermis",
			from: 224,
			y: 164
		},
		{
			name: "Follicle",
			from: 187,
			y: 206
		},
		{
			name: "Fat",
			from: 224,
			y: 284
		}
	];
	return renderTemplate`${maybeRenderHead($$result)}<svg class="slice" viewBox="0 0 340 316" role="img"><title>${title}</title><desc>${view} ${parts.map(({ name, shows }) => `${name}: ${shows}`).join(" ")}</desc><path class="skin-1" d="M4 70q38-8 76 0V108H4z"></path><path class="skin-3" d="M80 70q38 8 76 0V108H80z"></path><path class="skin-5" d="M156 70q38-8 76 0V108H156z"></path><path class="dermis" d="M4 100q10-8 19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0V264H4z"></path><path class="fat" d="M4 250q57-10 114 0t114 0V312H4z"></path><path class="cells"${addAttribute(fat, "d")}></path><path class="line" d="M4 70q38-8 76 0t76 0t76 0V312H4zM4 100q10-8 19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0t19 0M4 250q57-10 114 0t114 0"></path><path class="line follicle" d="M79 70C78 130 68 190 68 226C68 246 100 246 98 226C96 190 90 130 91 71M171 71C172 130 162 190 162 226C162 246 194 246 192 226C190 190 182 130 183 70"></path><path class="shaft" d="M85 72C85 130 83 190 83 232M177 72C177 130 177 190 177 232"></path><path class="shaft above" d="M88 22 85 70M174 18 177 70"></path><path class="stubble fill" d="M75 237q8-18 16 0zM169 237q8-18 16 0z"></path><path class="pigment"${addAttribute(pigment, "d")}></path><path class="line needle" d="M117 4H127V78L122 122 117 78z"></path><path class="line"${addAttribute(labels.filter(({ y }) => y > SURFACE).map(({ from, y }) => `M${from} ${y}H${EDGE}`).join(""), "d")}></path><path class="leader"${addAttribute(labels.map(({ from, y }) => `M${y > SURFACE ? EDGE : from} ${y}H242`).join(""), "d")}></path>${labels.map(({ name, y }) => renderTemplate`<text class="label" x="248"${addAttribute(y + 6, "y")}>${name}</text>`)}</svg>`;
}, "/work/main/site/src/features/diagrams/PigmentDepth.astro", void 0);
var hair$1 = dotField({
	width: 160,
	height: 100,
	spacing: 8.4
}, ({ x, y }) => x > 9 && x < 151 && y > 9 && y < 97);
var hairBetween = (from, to) => dotPath(hair$1.filter(({ x }) => Math.abs(x - 80) >= from && Math.abs(x - 80) < to));
/** Hair by its distance from the middle: a patch shows what lies outside its scar. */
var hairByDistance = [
	0,
	5,
	10,
	17,
	31
].map((from, index, all) => ({
	from,
	path: hairBetween(from, all[index + 1] ?? 200)
}));
var flat = "H152";
var band = (half) => `M${80 - half} 8Q${80 - half + 3} 54 ${80 - half} 100H${80 + half}Q${80 + half + 3} 54 ${80 + half} 8z`;
var ridge = (half, tall) => `H${80 - half - 2}C${80 - half + 2} ${132 - tall} ${80 + half - 2} ${132 - tall} ${80 + half + 2} 132H152`;
var patches = [
	{
		tone: "skin-2",
		half: 5,
		above: band(2),
		surface: flat
	},
	{
		tone: "skin-4",
		half: 17,
		above: band(13),
		surface: flat
	},
	{
		tone: "skin-1",
		half: 10,
		above: band(8),
		surface: ridge(8, 18)
	},
	{
		tone: "skin-3",
		half: 31,
		above: "M72 10C52 16 58 30 54 42C48 58 60 66 56 80C56 96 76 98 88 97C108 95 100 82 106 68C112 54 100 46 104 32C104 16 88 6 72 10z",
		surface: ridge(27, 30)
	},
	{
		tone: "skin-4",
		half: 0,
		above: "",
		surface: flat
	}
];
// src/features/diagrams/ScarTypes.astro
var $$ScarTypes = createComponent(($$result, $$props, $$slots) => {
	return renderTemplate`${maybeRenderHead($$result)}<div class="panels wide-panels">${drawings["scar-types"].parts.map(({ name, shows }, index) => {
		const patch = patches[index];
		return patch && renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
			"name": name,
			"shows": shows,
			"width": 160,
			"height": 170
		}, { "default": ($$result) => renderTemplate`<path${addAttribute(`line ${patch.tone}`, "class")} d="M8 8H152V100H8z"></path><g class="stubble small">${hairByDistance.filter(({ from }) => from >= patch.half).map(({ from, path }) => index === 0 || from < 5 ? renderTemplate`<path${addAttribute(`scars-${from}`, "id")}${addAttribute(path, "d")}></path>` : renderTemplate`<use${addAttribute(`#scars-${from}`, "href")}></use>`)}</g>${patch.above ? renderTemplate`<path class="line scarred"${addAttribute(patch.above, "d")}></path>` : renderTemplate`<path class="punch large"${addAttribute("M34 28h0m36-4h0m44 10h0m18 34h0m-26 14h0m-44-22h0m-34 8h0m6 20h0m58-36h0", "d")}></path>`}${index === 3 && renderTemplate`<path class="wound" d="M73 12V95M87 9V97"></path>`}<path class="dermis"${addAttribute(`M8 132${patch.surface}V162H8z`, "d")}></path><path class="surface"${addAttribute(`M8 132${patch.surface}`, "d")}></path><path${addAttribute(`surface on ${patch.tone}`, "class")}${addAttribute(`M8 132${patch.surface}`, "d")}></path><path class="line" d="M8 126V162H152V126"></path>` })}`;
	})}</div>`;
}, "/work/main/site/src/features/diagrams/ScarTypes.astro", void 0);
// src/features/diagrams/donor.ts
/** The right half of a head from behind at a quarter of the size of the site's art: half its width at a height. */
var edges = [
	[16, 0],
	[22, 26],
	[34, 44],
	[52, 57],
	[70, 64],
	[92, 66],
	[120, 64],
	[150, 57],
	[166, 50],
	[180, 43]
];
var halfWidth = (y) => {
	const index = edges.findIndex(([at]) => at >= y);
	const [above, below] = [edges[index - 1], edges[index]];
	return above && below ? above[1] + (below[1] - above[1]) * (y - above[0]) / (below[0] - above[0]) : 0;
};
var nape = (x) => 178 - .011 * (x - 125) ** 2;
/** The height of the strip's line: lowest in the middle. */
var line = (x) => 147 - .0052 * (x - 125) ** 2;
var isHair = ({ x, y }) => Math.abs(x - 125) < halfWidth(y) - 3 && y < nape(x);
var hair = dotField({
	width: 250,
	height: 250,
	spacing: 6.2
}, isHair);
/** Where units were punched out: inside the donor area, well apart. */
var punches = dotField({
	width: 250,
	height: 250,
	spacing: 12.5
}, ({ x, y }) => {
	return Math.abs(x - 125) < Math.min(52, halfWidth(y) - 9) && y > 108 - .004 * (x - 125) ** 2 && y < 166 - .006 * (x - 125) ** 2;
});
var onLine = ({ x, y }) => Math.abs(x - 125) < 56 && Math.abs(y - line(x)) < 4;
var nearPunch = (dot) => punches.some(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < 4);
/** Hair that both heads have, and the hair that only one of them has: path data. */
var hairOf = {
	both: dotPath(hair.filter((dot) => !onLine(dot) && !nearPunch(dot))),
	strip: dotPath(hair.filter((dot) => !onLine(dot) && nearPunch(dot))),
	fue: dotPath(hair.filter((dot) => onLine(dot) && !nearPunch(dot)))
};
var punchPath = dotPath(punches);
var stripLine = `M71 ${Math.round(line(71))}Q125 ${Math.round(2 * line(125) - line(71))} 179 ${Math.round(line(179))}`;
// src/features/diagrams/StripAndFueDonor.astro
var $$StripAndFueDonor = createComponent(($$result, $$props, $$slots) => {
	const [strip, fue] = drawings["strip-and-fue-donor"].parts;
	const head = "M125 16C162 16 191 44 191 92C191 113 188 135 182 150C177 162 170 168 168 180C166 193 167 206 172 213C180 226 210 233 242 242V250H8V242C40 233 70 226 78 213C83 206 84 193 82 180C80 168 73 162 68 150C62 135 59 113 59 92C59 44 88 16 125 16Z";
	const ears = "M190 102C194 96 201 97 202 108C202 119 198 125 196 133C194 140 188 142 185 139M60 102C56 96 49 97 48 108C48 119 52 125 54 133C56 140 62 142 65 139";
	return renderTemplate`${maybeRenderHead($$result)}<div class="panels pair">${strip && renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
		"name": strip.name,
		"shows": strip.shows,
		"width": 250,
		"height": 250
	}, { "default": ($$result) => renderTemplate`<path class="line skin-4"${addAttribute(ears, "d")}></path><path class="line skin-4"${addAttribute(head, "d")}></path><g class="stubble small"><path id="donor-hair"${addAttribute(hairOf.both, "d")}></path><path${addAttribute(hairOf.strip, "d")}></path></g><path class="scar"${addAttribute(stripLine, "d")}></path>` })}`}${fue && renderTemplate`${renderComponent($$result, "Panel", $$Panel, {
		"name": fue.name,
		"shows": fue.shows,
		"width": 250,
		"height": 250
	}, { "default": ($$result) => renderTemplate`<path class="line skin-3"${addAttribute(ears, "d")}></path><path class="line skin-3"${addAttribute(head, "d")}></path><g class="stubble small"><use href="#donor-hair"></use><path${addAttribute(hairOf.fue, "d")}></path></g><path class="punch rim"${addAttribute(punchPath, "d")}></path><path class="punch"${addAttribute(punchPath, "d")}></path>` })}`}</div>`;
}, "/work/main/site/src/features/diagrams/StripAndFueDonor.astro", void 0);
// src/features/blocks/diagram/Diagram.astro
createAstro("https://astro.build");
var $$Diagram = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Diagram;
	const { block, context } = Astro.props;
	const Picture = {
		"hair-cycle": $$HairCycle,
		"norwood-scale": $$NorwoodScale,
		"ludwig-scale": $$LudwigScale,
		"strip-and-fue-donor": $$StripAndFueDonor,
		"pigment-depth": $$PigmentDepth,
		"scar-types": $$ScarTypes
	}[block.drawing];
	const { title, view, parts, facts } = drawings[block.drawing];
	return renderTemplate`${maybeRenderHead($$result)}<figure class="drawing">${renderComponent($$result, "Picture", Picture, {})}<figcaption><p><b>${title}.</b>${" "}${block.caption && renderTemplate`${renderComponent($$result, "Inline", $$Inline, {
		"text": block.caption,
		"context": context
	})}`}</p><p>${view}</p><details class="twin"><summary>The same in words</summary><dl>${parts.map(({ name, shows }) => renderTemplate`<div><dt>${name}</dt><dd>${renderComponent($$result, "Inline", $$Inline, {
		"text": shows,
		"context": context
	})}</dd></div>`)}</dl>${facts.map((fact) => renderTemplate`<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": fact,
		"context": context
	})}</p>`)}</details></figcaption></figure>`;
}, "/work/main/site/src/features/blocks/diagram/Diagram.astro", void 0);
// src/features/blocks/do-dont-list/DoDontList.astro
createAstro("https://astro.build");
var $$DoDontList = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$DoDontList;
	const { block, context, level } = Astro.props;
	const Side = `h${block.title ? Math.min(level + 1, 5) : level}`;
	const sides = [{
		icon: "do",
		name: "Do",
		items: lines(block.dos)
	}, {
		icon: "dont",
		name: "Don’t",
		items: lines(block.donts)
	}];
	return renderTemplate`${maybeRenderHead($$result)}<div class="dodont">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}${sides.map(({ icon, name, items }) => renderTemplate`<div${addAttribute(icon, "class")}>${renderComponent($$result, "Side", Side, {}, { "default": ($$result) => renderTemplate`${renderComponent($$result, "Icon", $$Icon, { "name": icon })}${name}` })}<ul class="dodont-list">${items.map((item) => renderTemplate`<li>${renderComponent($$result, "Inline", $$Inline, {
		"text": item,
		"context": context
	})}</li>`)}</ul></div>`)}</div>`;
}, "/work/main/site/src/features/blocks/do-dont-list/DoDontList.astro", void 0);
// src/features/blocks/evidence-table/EvidenceTable.astro
createAstro("https://astro.build");
var $$EvidenceTable = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$EvidenceTable;
	const { block, context } = Astro.props;
	const columns = lines(block.columns);
	const rows = block.rows.map(({ cells }) => {
		const texts = lines(cells);
		return {
			head: texts[0] ?? "",
			cells: columns.slice(1).map((_, index) => texts[index + 1] ?? "")
		};
	});
	return renderTemplate`${maybeRenderHead($$result)}<div${addAttribute(["table", columns.length > 3 && "wide"], "class:list")}>${renderComponent($$result, "ScrollFrame", $$ScrollFrame, {
		"label": withoutCitations(block.caption),
		"class": columns.length > 3 ? void 0 : "narrow"
	}, { "default": ($$result) => renderTemplate`<table><caption><span>${renderComponent($$result, "Inline", $$Inline, {
		"text": block.caption,
		"context": context
	})}</span></caption><thead><tr>${columns.map((column) => renderTemplate`<th scope="col">${renderComponent($$result, "Inline", $$Inline, {
		"text": column,
		"context": context
	})}</th>`)}</tr></thead><tbody>${rows.map(({ head, cells }) => renderTemplate`<tr><th scope="row">${renderComponent($$result, "Inline", $$Inline, {
		"text": head,
		"context": context
	})}</th>${cells.map((cell) => renderTemplate`<td>${renderComponent($$result, "Inline", $$Inline, {
		"text": cell,
		"context": context
	})}</td>`)}</tr>`)}</tbody></table>` })}</div>`;
}, "/work/main/site/src/features/blocks/evidence-table/EvidenceTable.astro", void 0);
// src/features/blocks/figure/Figure.astro
createAstro("https://astro.build");
var $$Figure = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Figure;
	const { block, context } = Astro.props;
	const { src, srcset, width, height } = context.picture(block.image);
	return renderTemplate`${maybeRenderHead($$result)}<figure class="picture"><img${addAttribute(src, "src")}${addAttribute(srcset, "srcset")} sizes="(min-width: 37rem) 34rem, 92vw"${addAttribute(width, "width")}${addAttribute(height, "height")}${addAttribute(block.alt, "alt")} loading="lazy" decoding="async"><figcaption>${block.caption && renderTemplate`<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": block.caption,
		"context": context
	})}</p>`}<p>Picture: ${block.credit}. Licence: ${block.licence}.</p><details class="twin"><summary>The picture in words</summary><p>${renderComponent($$result, "Inline", $$Inline, {
		"text": block.longDescription,
		"context": context
	})}</p></details></figcaption></figure>`;
}, "/work/main/site/src/features/blocks/figure/Figure.astro", void 0);
var STEP = 10;
/** Height and width of the field in its own units. */
var FIELD = {
	width: 400,
	height: 250
};
/**
* One path that draws the first `count` of 1,000 dots, column by column, each from the bottom up. Every column is a line
* whose dashes are dots (`stroke-dasharray: 0 10`, round caps): some bytes a column instead of some a dot.
*/
var dotColumns = (count) => {
	const full = Math.floor(count / 25);
	const rest = count % 25;
	const column = (index, dots) => `M${index * STEP + 5} 245v-${(dots - 1) * STEP + 1}`;
	return [...Array.from({ length: full }, (_, index) => column(index, 25)), ...rest > 0 ? [column(full, rest)] : []].join("");
};
// src/ui/IconArray.astro
createAstro("https://astro.build");
var $$IconArray = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$IconArray;
	const { filled } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<svg class="icon-array"${addAttribute(`0 0 ${FIELD.width} ${FIELD.height}`, "viewBox")} role="img"${addAttribute(`1,000 dots, ${filled === 0 ? "none" : filled.toLocaleString("en-GB")} of them filled`, "aria-label")}><path class="off"${addAttribute(dotColumns(1e3), "d")}></path>${filled > 0 && renderTemplate`<path class="on"${addAttribute(dotColumns(filled), "d")}></path>`}</svg>`;
}, "/work/main/site/src/ui/IconArray.astro", void 0);
// src/features/blocks/numbers/odds.ts
/** A count for readers: `1,000`. */
var count = (value) => value.toLocaleString("en-GB");
/** How many of 1,000 that is, rounded. */
var perThousand = ({ numerator, denominator }) => Math.round(numerator / denominator * 1e3);
/** `12 in 1,000` */
var asGiven = ({ numerator, denominator }) => `${count(numerator)} in ${count(denominator)}`;
/**
* The same as a small fraction: `About 1 in 83`, or tenths where “1 in N” would be off by more than a tenth; `undefined`
* where it would only repeat what is given, or for none and all.
*/
var asSmallFraction = ({ numerator, denominator }) => {
	if (numerator === 0 || numerator >= denominator || numerator === 1) return void 0;
	const share = numerator / denominator;
	const oneIn = Math.round(1 / share);
	const off = Math.abs(1 / oneIn - share) / share;
	if (off <= .1) return `${off === 0 ? "" : "About "}1 in ${count(oneIn)}`;
	const tenths = Math.round(share * 10);
	if (denominator === 10) return void 0;
	return tenths === 10 ? "More than 9 in 10" : `About ${tenths} in 10`;
};
/** The icon array in words, for those who can't see it and for those who would rather read. */
var inWords = (frequency) => {
	const { numerator, denominator } = frequency;
	const filled = perThousand(frequency);
	if (numerator === 0) return `It was seen in none of ${count(denominator)}.`;
	if (filled === 0) return "That is less than one of these 1,000 dots.";
	return `${filled * denominator === numerator * 1e3 ? "At" : "At about"} this rate it happens in ${count(filled)} of 1,000, and not in the other ${count(1e3 - filled)}.`;
};
// src/features/blocks/numbers/Numbers.astro
createAstro("https://astro.build");
var $$Numbers = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Numbers;
	const { block, context, level } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="odds">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}<ul class="odds-list">${block.items.map((item) => renderTemplate`<li><p class="odds-given">${asGiven(item)}</p><p class="odds-outcome">${renderComponent($$result, "Inline", $$Inline, {
		"text": item.outcome,
		"context": context
	})}</p>${renderComponent($$result, "IconArray", $$IconArray, { "filled": perThousand(item) })}<p class="small">${asSmallFraction(item) && renderTemplate`<b>${asSmallFraction(item)}. </b>`}${inWords(item)}</p><p class="small soft">Counted in: ${renderComponent($$result, "Inline", $$Inline, {
		"text": item.population,
		"context": context
	})}</p></li>`)}</ul></div>`;
}, "/work/main/site/src/features/blocks/numbers/Numbers.astro", void 0);
// src/features/blocks/prose/Prose.astro
createAstro("https://astro.build");
var $$Prose = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Prose;
	const { block, context, headingIds } = Astro.props;
	return renderTemplate`${renderComponent($$result, "RichText", $$RichText, {
		"content": block.content,
		"context": context,
		"headingIds": headingIds
	})}`;
}, "/work/main/site/src/features/blocks/prose/Prose.astro", void 0);
// src/features/blocks/question-group/QuestionGroup.astro
createAstro("https://astro.build");
var $$QuestionGroup = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$QuestionGroup;
	const { block, context, level } = Astro.props;
	const questions = block.questions.map((id) => context.question(id)).filter((question) => question !== void 0);
	return renderTemplate`${questions.length > 0 && renderTemplate`${maybeRenderHead($$result)}<div class="questions">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}${questions.map(({ url, content }) => renderTemplate`<details><summary>${content.title}</summary><div>${renderComponent($$result, "RichText", $$RichText, {
		"content": content.answer,
		"context": context
	})}${url && renderTemplate`<p class="small"><a${addAttribute(url, "href")}>This question on its own page</a></p>`}</div></details>`)}</div>`}`;
}, "/work/main/site/src/features/blocks/question-group/QuestionGroup.astro", void 0);
// src/features/blocks/steps/Steps.astro
createAstro("https://astro.build");
var $$Steps = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Steps;
	const { block, context, level } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="steps">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}<ol class="step-list">${block.items.map(({ title, text }) => renderTemplate`<li><b>${title}</b><p>${renderComponent($$result, "Inline", $$Inline, {
		"text": text,
		"context": context
	})}</p></li>`)}</ol></div>`;
}, "/work/main/site/src/features/blocks/steps/Steps.astro", void 0);
// src/features/blocks/timeline/Timeline.astro
createAstro("https://astro.build");
var $$Timeline = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Timeline;
	const { block, context, level } = Astro.props;
	return renderTemplate`${maybeRenderHead($$result)}<div class="time">${renderComponent($$result, "BlockTitle", $$BlockTitle, {
		"title": block.title,
		"level": level
	})}<ol class="time-list">${block.events.map(({ when, text }) => renderTemplate`<li><b>${when}</b>${" "}<p>${renderComponent($$result, "Inline", $$Inline, {
		"text": text,
		"context": context
	})}</p></li>`)}</ol></div>`;
}, "/work/main/site/src/features/blocks/timeline/Timeline.astro", void 0);
// src/features/blocks/registry.ts
/** The component of every block. A block without one, one too many or two swapped is an error of `astro check`. */
var registry = {
	"blocks.callout": $$Callout,
	"blocks.care-card": $$CareCardBlock,
	"blocks.claim-group": $$ClaimGroup,
	"blocks.comparison": $$ComparisonBlock,
	"blocks.diagram": $$Diagram,
	"blocks.do-dont-list": $$DoDontList,
	"blocks.evidence-table": $$EvidenceTable,
	"blocks.figure": $$Figure,
	"blocks.numbers": $$Numbers,
	"blocks.prose": $$Prose,
	"blocks.question-group": $$QuestionGroup,
	"blocks.steps": $$Steps,
	"blocks.timeline": $$Timeline
};
// src/features/blocks/Blocks.astro
createAstro("https://astro.build");
var $$Blocks = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$Blocks;
	const { blocks, context, level = 2 } = Astro.props;
	const headingIds = idsOf(headingsOf(blocks));
	const levels = titleLevels(blocks, level);
	return renderTemplate`${blocks.map((block, index) => {
		const Component = registry[block.__component];
		return renderTemplate`${renderComponent($$result, "Component", Component, {
			"block": block,
			"context": context,
			"level": levels[index] ?? level,
			"headingIds": headingIds
		})}`;
	})}`;
}, "/work/main/site/src/features/blocks/Blocks.astro", void 0);
export { $$Contents as n, $$Blocks as t };
