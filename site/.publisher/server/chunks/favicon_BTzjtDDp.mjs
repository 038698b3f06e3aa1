import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
// src/features/stipple/favicon.ts
/** The mark: a head of dots that thins towards the crown. Width of the stroke, and the dots of that width. */
var mark = [
	[3, "M51 13h0m-19 15h0"],
	[4.6, "M23 20h0m5-8h0m6-7h0m8 2h0m15 15h0m2 10h0m-7 4h0m-8 5h0m-8 1h0m-7-3h0m-7-11h0"],
	[5.8, "M8 19h0m3-5h0m1 8h0m4-12h0m0 8h0m5-11h0m0 6h0m6-8h0m31 34h0m-2 6h0m-5-1h0m-10 3h0m-11-1h0m-5 1h0m-1-6h0m-1-7h0m-4 10h0m-1-6h0m-2-6h0m0-8h0m-2 20h0m-2-5h0m-1-11h0m-1 6h0m-2 12h0m-1-5h0m-1-16h0m-1 6h0m0 5h0m7 14h0m4 4h0m3-4h0m1 7h0m4-5h0m2 6h0m4-5h0m1 6h0m4-10h0m1 5h0m1 5h0m4-7h0m1 5h0m5-3h0m0-5h0m5 1h0"]
];
/** The site's icon, as an SVG file that takes the browser's light or dark scheme. */
var favicon = () => {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><style>@media(prefers-color-scheme:dark){g{stroke:#8fd0cb}}</style><g fill="none" stroke="#0b4c52" stroke-linecap="round">${mark.map(([size, dots]) => `<path stroke-width="${size}" d="${dots}"/>`).join("")}</g></svg>\n`;
};
// src/pages/favicon.svg.ts
var favicon_svg_exports = /* @__PURE__ */ __exportAll({ GET: () => GET });
var GET = () => new Response(favicon());
// \0virtual:astro:page:src/pages/favicon.svg@_@ts
var page = () => favicon_svg_exports;
export { page };
