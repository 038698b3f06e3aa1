import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { n as renditionBytes, r as renditions } from "./pictures_D1mUWdB8.mjs";
// src/pages/media/[file].webp.ts
var _file__webp_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => [...(await renditions()).keys()].map((name) => ({ params: { file: name.slice(0, -5) } }));
async function GET({ params }) {
	const name = `${params.file}.webp`;
	const rendition = (await renditions()).get(name);
	if (!rendition) return new Response(null, { status: 404 });
	return new Response(new Uint8Array(await renditionBytes(name, rendition)));
}
// \0virtual:astro:page:src/pages/media/[file].webp@_@ts
var page = () => _file__webp_exports;
export { page };
