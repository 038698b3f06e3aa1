import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { t as searchFileMap } from "./_search-files_Dwc5ZE1B.mjs";
// src/pages/search/[file].json.ts
var _file__json_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = async () => [...(await searchFileMap()).keys()].map((path) => ({ params: { file: path.slice(8, -5) } }));
async function GET({ params }) {
	const text = (await searchFileMap()).get(`/search/${params.file}.json`);
	return text === void 0 ? new Response(null, { status: 404 }) : new Response(text);
}
// \0virtual:astro:page:src/pages/search/[file].json@_@ts
var page = () => _file__json_exports;
export { page };
