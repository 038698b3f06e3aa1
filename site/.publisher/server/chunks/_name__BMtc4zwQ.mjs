import { n as __exportAll } from "./rolldown-runtime_SbdDWaPq.mjs";
import { t as artFiles } from "./art-files_CE5F4IAI.mjs";
// src/pages/art/[name].svg.ts
var _name__svg_exports = /* @__PURE__ */ __exportAll({
	GET: () => GET,
	getStaticPaths: () => getStaticPaths
});
var getStaticPaths = () => [...artFiles.keys()].map((name) => ({ params: { name } }));
var GET = ({ params }) => new Response(artFiles.get(params.name ?? "")?.());
// \0virtual:astro:page:src/pages/art/[name].svg@_@ts
var page = () => _name__svg_exports;
export { page };
