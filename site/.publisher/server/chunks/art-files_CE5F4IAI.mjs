import { n as viewBoxOf, t as artViews } from "./art-view_C5w1QeA_.mjs";
// src/features/stipple/dot-paths.ts
/** Dots are walked in bands of this height, there and back, so that moves stay short. */
var band = 24;
var bandOf = (y) => Math.floor(y / band);
var chain = (points) => {
	const walk = points.toSorted((one, other) => bandOf(one.y) - bandOf(other.y) || (one.x - other.x) * (bandOf(one.y) % 2 ? -1 : 1) || one.y - other.y);
	let [x, y] = [0, 0];
	return walk.map((point, index) => {
		const [dx, dy] = [point.x - x, point.y - y];
		({x, y} = point);
		return `${index === 0 ? "M" : "m"}${dx}${dy < 0 ? dy : ` ${dy}`}h0`;
	}).join("");
};
/**
* Dots as zero-length strokes with round caps: one path a size, about six characters a dot. The parent sets the round cap and the ink.
* @param sizes diameters in the picture's units, small to large; denser places get larger dots
*/
var dotPaths = (dots, sizes) => sizes.map((size, index) => {
	const points = dots.filter(({ density, chance }) => Math.min(sizes.length - 1, Math.floor((density * .75 + chance * .35) * sizes.length)) === index).map(({ x, y }) => ({
		x: Math.round(x),
		y: Math.round(y)
	}));
	return points.length === 0 ? "" : `<path stroke-width="${size}" d="${chain(points)}"/>`;
}).join("");
// src/features/stipple/shapes.ts
/** 0 below `from`, 1 above `to`, smooth between; the other way round when `from` is the larger. */
var smooth = (from, to, value) => {
	const t = Math.min(1, Math.max(0, (value - from) / (to - from)));
	return t * t * (3 - 2 * t);
};
/** A hill of height 1 at (cx, cy), with radii rx and ry. */
var bump = (x, y, cx, cy, rx, ry) => Math.exp(-(((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2));
// src/features/stipple/random.ts
/** Numbers from 0 up to 1 that look random and are the same in every run (mulberry32). */
var seeded = (seed) => {
	let state = seed >>> 0;
	return () => {
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, 1 | state);
		mixed = mixed + Math.imul(mixed ^ mixed >>> 7, 61 | mixed) ^ mixed;
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
};
// src/features/stipple/stipple.ts
/** Units between the points at which the density is sampled. */
var step = 2;
var rounds = 14;
var sample = ({ width, height, density }) => {
	const columns = Math.ceil(width / step);
	const rows = Math.ceil(height / step);
	const weight = new Float32Array(columns * rows);
	for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) weight[row * columns + column] = Math.max(0, density((column + .5) * step, (row + .5) * step));
	return {
		columns,
		rows,
		weight
	};
};
/** Where a cell lies on the Hilbert curve: cells that are near on it are near in the plane. */
var hilbert = (column, row, size) => {
	let [x, y, position] = [
		column,
		row,
		0
	];
	for (let half = size >> 1; half > 0; half >>= 1) {
		const right = x & half ? 1 : 0;
		const low = y & half ? 1 : 0;
		position += half * half * (3 * right ^ low);
		x &= half - 1;
		y &= half - 1;
		if (low) continue;
		[x, y] = right ? [half - 1 - y, half - 1 - x] : [y, x];
	}
	return position;
};
/** One dot for each equal share of the density along the curve: an even start, so that few rounds settle it. */
var scatter = ({ dots }, { columns, rows, weight }, random) => {
	let size = 2;
	while (size < Math.max(columns, rows)) size <<= 1;
	const cells = [];
	let total = 0;
	for (let cell = 0; cell < weight.length; cell++) {
		const share = weight[cell] ?? 0;
		if (share <= 0) continue;
		total += share;
		cells.push({
			cell,
			position: hilbert(cell % columns, Math.floor(cell / columns), size)
		});
	}
	cells.sort((one, other) => one.position - other.position);
	const xs = new Float64Array(dots);
	const ys = new Float64Array(dots);
	let at = 0;
	let passed = 0;
	for (let dot = 0; dot < dots; dot++) {
		const wanted = (dot + .3 + random() * .4) / dots * total;
		while (at < cells.length - 1 && passed + (weight[cells[at]?.cell ?? 0] ?? 0) < wanted) passed += weight[cells[at++]?.cell ?? 0] ?? 0;
		const cell = cells[at]?.cell ?? 0;
		xs[dot] = (cell % columns + random()) * step;
		ys[dot] = (Math.floor(cell / columns) + random()) * step;
	}
	return {
		xs,
		ys
	};
};
/** Dots by the square of a coarse net they lie in, so that the nearest one is found without looking at all. */
var netOf = (xs, ys, { width, height }) => {
	const mesh = Math.max(4, Math.sqrt(width * height / xs.length));
	const across = Math.ceil(width / mesh) + 1;
	const down = Math.ceil(height / mesh) + 1;
	const first = new Int32Array(across * down).fill(-1);
	const next = new Int32Array(xs.length);
	for (let dot = 0; dot < xs.length; dot++) {
		const square = Math.floor((ys[dot] ?? 0) / mesh) * across + Math.floor((xs[dot] ?? 0) / mesh);
		next[dot] = first[square] ?? -1;
		first[square] = dot;
	}
	return (x, y) => {
		const column = Math.floor(x / mesh);
		const row = Math.floor(y / mesh);
		let nearest = -1;
		let closest = Infinity;
		for (let ring = 0; ring <= Math.max(across, down); ring++) {
			if (nearest >= 0 && (ring - 1) * mesh > Math.sqrt(closest)) break;
			for (let b = Math.max(0, row - ring); b <= Math.min(down - 1, row + ring); b++) {
				const stride = Math.abs(b - row) === ring ? 1 : 2 * ring || 1;
				for (let a = column - ring; a <= column + ring; a += stride) {
					if (a < 0 || a >= across) continue;
					for (let dot = first[b * across + a] ?? -1; dot >= 0; dot = next[dot] ?? -1) {
						const distance = ((xs[dot] ?? 0) - x) ** 2 + ((ys[dot] ?? 0) - y) ** 2;
						if (distance < closest) [closest, nearest] = [distance, dot];
					}
				}
			}
		}
		return nearest;
	};
};
/** Moves each dot to the middle of the cells that it is nearest to. */
var relax = (xs, ys, field, { columns, rows, weight }) => {
	const nearest = netOf(xs, ys, field);
	const sums = new Float64Array(xs.length * 3);
	for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
		const density = weight[row * columns + column] ?? 0;
		if (density <= 0) continue;
		const x = (column + .5) * step;
		const y = (row + .5) * step;
		const at = nearest(x, y) * 3;
		const mass = density * density;
		sums[at] = (sums[at] ?? 0) + x * mass;
		sums[at + 1] = (sums[at + 1] ?? 0) + y * mass;
		sums[at + 2] = (sums[at + 2] ?? 0) + mass;
	}
	for (let dot = 0; dot < xs.length; dot++) {
		const mass = sums[dot * 3 + 2] ?? 0;
		if (mass === 0) continue;
		xs[dot] = (sums[dot * 3] ?? 0) / mass;
		ys[dot] = (sums[dot * 3 + 1] ?? 0) / mass;
	}
};
/** Spreads dots so that their number on any area follows the density (weighted Voronoi stippling). The same field gives the same dots. */
var stipple = (field) => {
	const random = seeded(field.seed);
	const grid = sample(field);
	const { xs, ys } = scatter(field, grid, random);
	for (let round = 0; round < rounds; round++) relax(xs, ys, field, grid);
	return Array.from(xs, (x, dot) => {
		const y = ys[dot] ?? 0;
		return {
			x,
			y,
			density: field.density(x, y),
			chance: random()
		};
	});
};
// src/features/stipple/head.ts
/** The right half of a head seen from behind, as Bézier curves; x is the distance from the middle line (500). */
var profile = [
	[
		0,
		64,
		148,
		64,
		264,
		176,
		264,
		366
	],
	[
		264,
		366,
		264,
		452,
		250,
		540,
		226,
		602
	],
	[
		226,
		602,
		208,
		648,
		178,
		672,
		170,
		722
	],
	[
		170,
		722,
		164,
		772,
		166,
		822,
		186,
		852
	],
	[
		186,
		852,
		220,
		902,
		340,
		930,
		470,
		968
	]
];
var along = ([ax, ay, bx, by, cx, cy, dx, dy], t) => {
	const u = 1 - t;
	const blend = (a, b, c, d) => u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
	return {
		half: blend(ax, bx, cx, dx),
		y: blend(ay, by, cy, dy)
	};
};
var outline = profile.flatMap((curve) => Array.from({ length: 50 }, (_, index) => along(curve, index / 50)));
var halfWidth = (y) => {
	const below = outline.findIndex((point) => point.y >= y);
	const [above, under] = [outline[below - 1], outline[below]];
	if (!above || !under) return 0;
	return above.half + (under.half - above.half) * (y - above.y) / (under.y - above.y || 1);
};
/** Dense at the sides, thin at the crown and the front, none on the skin and on the line of a strip scar. */
var density = (x, y) => {
	const half = halfWidth(y);
	const fromMiddle = Math.abs(x - 500);
	const edge = half === 0 ? 1 : fromMiddle / half;
	if (edge >= .985) return 0;
	const nape = 742 - 26 * Math.cos((x - 500) / 52) * smooth(150, 40, fromMiddle) - 34 * smooth(60, 150, fromMiddle);
	const aroundEars = .85 * smooth(.9, .985, edge) * smooth(380, 470, y) * (1 - smooth(590, 650, y));
	const facing = Math.sqrt(Math.max(0, 1 - edge * edge));
	const facingUp = Math.sqrt(Math.max(.02, 1 - Math.max(0, (300 - y) / 236) ** 2));
	const foreshortening = .5 + .5 * Math.min(1.9, .42 / Math.max(.22, Math.min(facing, facingUp)));
	const crown = 1 - .93 * Math.min(1, bump(x, y, 508, 226, 150, 118) * 1.15);
	const front = 1 - .5 * bump(x, y, 500, 86, 220, 70);
	return (1 - smooth(nape - 74, nape, y)) * (1 - aroundEars) * foreshortening * crown * front * scar(fromMiddle, y);
};
var scar = (fromMiddle, y) => {
	const t = fromMiddle / 215;
	if (t >= 1) return 1;
	const half = 9 * Math.sqrt(1 - t * t * t);
	const away = Math.abs(y - (588 - 52 * (fromMiddle / 200) ** 2));
	return away < half ? 0 : 1 - .25 * (1 - smooth(half, half + 16, away));
};
/** The hair of the head, in a square of 1000 units. */
var headDots = () => stipple({
	width: 1e3,
	height: 1e3,
	dots: 3e3,
	seed: 7,
	density
});
var headSizes = [
	3.3,
	4.5,
	5.7
];
/** The outline with both ears, as path data. */
var headLines = [
	"M500 64C648 64 764 176 764 366C764 452 750 540 726 602C708 648 678 672 670 722C664 772 666 822 686 852C720 902 840 930 970 968",
	"M500 64C352 64 236 176 236 366C236 452 250 540 274 602C292 648 322 672 330 722C336 772 334 822 314 852C280 902 160 930 30 968",
	"M760 408C776 382 806 386 808 430C809 474 792 500 784 532C777 560 752 566 741 556",
	"M240 408C224 382 194 386 192 430C191 474 208 500 216 532C223 560 248 566 259 556",
	"M772 424C786 410 796 424 793 448C790 474 778 494 772 520",
	"M228 424C214 410 204 424 207 448C210 474 222 494 228 520"
].join("");
// src/features/stipple/hub-fields.ts
var { width, height } = artViews.alopecia;
/** The fields thin out towards the left, where the text of a page's head stands. */
var fade = (x) => smooth(-40, 190, x);
var spread = (dots, seed, density) => stipple({
	width,
	height,
	dots,
	seed,
	density: (x, y) => density(x, y) * fade(x)
});
/** Round gaps, as in alopecia areata: x, y, radius. */
var patches = [
	[
		170,
		120,
		42
	],
	[
		342,
		262,
		74
	],
	[
		520,
		108,
		50
	],
	[
		640,
		300,
		58
	],
	[
		150,
		330,
		34
	]
];
var alopecia = () => spread(1450, 5, (x, y) => {
	return patches.reduce((left, [px, py, r]) => left * (.012 + .988 * smooth(r * .86, r * 1.1, Math.hypot(x - px, y - py))), 1) * (.75 + .25 * Math.sin(x / 90 + y / 60));
});
/** Three visits, the dots closer each time: 30, 70 and 100 per cent of natural spacing. */
var smp = () => {
	const random = seeded(9);
	const pitch = 11.5;
	const dots = [];
	let odd = false;
	for (let y = pitch / 2; y < height; y += pitch * .866, odd = !odd) for (let x = odd ? pitch * .75 : pitch * .25; x < width; x += pitch) {
		const share = [
			.3,
			.7,
			1
		][Math.floor(x / width * 3)] ?? 1;
		const toSeam = Math.min(Math.abs(x - width / 3), Math.abs(x - 2 * width / 3));
		const chosen = random() < share * fade(x + 60) && toSeam > pitch * .6;
		const [dx, dy, chance] = [
			random() - .5,
			random() - .5,
			random()
		];
		if (chosen) dots.push({
			x: x + dx * 3,
			y: y + dy * 3,
			density: .5,
			chance
		});
	}
	return dots;
};
/** Groups of one to three hairs, taken from one side and placed on the other. */
var transplants = () => {
	const random = seeded(210);
	return spread(560, 21, (x) => {
		const t = x / width;
		return .95 * (1 - smooth(.34, .54, t)) + .55 * smooth(.6, .82, t) + .015;
	}).flatMap((place) => {
		const hairs = 1 + Math.floor(random() * 3.2);
		const turn = random() * 2 * Math.PI;
		return Array.from({ length: hairs }, (_, hair) => {
			const angle = turn + hair * 2 * Math.PI / hairs;
			const reach = hairs === 1 ? 0 : 3.4;
			return {
				...place,
				x: place.x + Math.cos(angle) * reach,
				y: place.y + Math.sin(angle) * reach,
				chance: random()
			};
		});
	});
};
/** A line where no hair grows. */
var scars = () => spread(1650, 33, (x, y) => {
	const line = height * .57 - 62 * Math.sin((x - 70) / 270) + (x - 360) * .05;
	const away = Math.abs(y - line);
	return away < (5 + 3 * bump(x, 0, 470, 0, 150, 1)) * smooth(110, 300, x) ? 0 : smooth(40, 400, x) * (.72 + .28 * Math.cos(Math.min(3.1, away / 60)));
});
/** Thick to thin, as it goes. */
var living = () => spread(1300, 41, (x, y) => {
	const t = x / width;
	const away = (y - height * (.5 + .2 * Math.sin(t * 5.2 + .4))) / height;
	return Math.max(.006, Math.exp(-away * away * 12) * (1 - .86 * t) + .03 * (1 - t));
});
/** What each hub's field says, and the diameters of its dots. */
var hubFields = {
	alopecia: {
		dots: alopecia,
		sizes: [
			2.4,
			3.4,
			4.4
		]
	},
	smp: {
		dots: smp,
		sizes: [3.6]
	},
	transplants: {
		dots: transplants,
		sizes: [3.2, 3.8]
	},
	scars: {
		dots: scars,
		sizes: [
			2.4,
			3.5,
			4.6
		]
	},
	living: {
		dots: living,
		sizes: [
			2.4,
			3.4,
			4.4
		]
	}
};
// src/features/stipple/art.ts
/** Pages refer to `#dots` and set the ink; opened by itself the picture is black on white. */
var picture = (art, drawing) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBoxOf(art)}"><g id="dots" fill="none" stroke-linecap="round" stroke="currentColor">${drawing}</g></svg>\n`;
var drawn = /* @__PURE__ */ new Map();
/** Drawing takes tenths of a second and never changes, so a process draws each picture once. */
var once = (art, draw) => {
	const known = drawn.get(art) ?? draw();
	drawn.set(art, known);
	return known;
};
/** The field of dots of a topic's tint, as an SVG file: the same bytes in every run. */
var hubArt = (tint) => once(tint, () => {
	const { dots, sizes } = hubFields[tint];
	return picture(tint, dotPaths(dots(), sizes));
});
/** The head from behind on the home page, as an SVG file. */
var homeArt = () => once("home", () => picture("home", `${dotPaths(headDots(), headSizes)}<path stroke-width="2" d="${headLines}"/>`));
// src/features/stipple/art-files.ts
var tints = Object.keys(hubFields);
/** Every picture under `/art/<name>.svg`, by name. */
var artFiles = new Map([...tints.map((tint) => [tint, () => hubArt(tint)]), ["home", homeArt]]);
export { artFiles as t };
