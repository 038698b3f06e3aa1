import { r as openLibrary, t as library } from "./library_DL9hSGZ1.mjs";
import { E as LiveContentConfigError, t as AstroError } from "./errors_C-B5lnb8.mjs";
import { r as LIVE_CONTENT_TYPE } from "./consts_DSX_C8pV.mjs";
// ../node_modules/.pnpm/astro@7.3.5_@types+node@24.19.2_jiti@2.7.0_terser@5.51.2_yaml@2.9.1/node_modules/astro/dist/content/config.js
function getImporterFilename() {
	const stackLine = (/* @__PURE__ */ new Error()).stack?.split("\n").find((line) => !line.includes("defineCollection") && !line.includes("defineLiveCollection") && !line.includes("getImporterFilename") && !line.startsWith("Error"));
	if (!stackLine) return;
	return /\/((?:src|chunks)\/.*?):\d+:\d+/.exec(stackLine)?.[1] ?? void 0;
}
function defineLiveCollection(config) {
	const importerFilename = getImporterFilename();
	if (importerFilename && !importerFilename.includes("live.config")) throw new AstroError({
		...LiveContentConfigError,
		message: LiveContentConfigError.message("Live collections must be defined in a `src/live.config.ts` file.", importerFilename ?? "your content config file")
	});
	config.type ??= LIVE_CONTENT_TYPE;
	if (config.type !== "live") throw new AstroError({
		...LiveContentConfigError,
		message: LiveContentConfigError.message("Collections in a live config file must have a type of `live`.", importerFilename)
	});
	if (!config.loader) throw new AstroError({
		...LiveContentConfigError,
		message: LiveContentConfigError.message("Live collections must have a `loader` defined.", importerFilename)
	});
	if (!config.loader.loadCollection || !config.loader.loadEntry) throw new AstroError({
		...LiveContentConfigError,
		message: LiveContentConfigError.message("Live collection loaders must have `loadCollection()` and `loadEntry()` methods. Please check that you are not using a loader intended for build-time collections", importerFilename)
	});
	if (typeof config.schema === "function") throw new AstroError({
		...LiveContentConfigError,
		message: LiveContentConfigError.message("The schema cannot be a function for live collections. Please use a schema object instead.", importerFilename)
	});
	return config;
}
// src/content/loaders.ts
/** A live loader over the library: the same answers in `astro build`, in the publisher and in `astro dev`. */
function libraryLoader(type) {
	const entry = (document) => ({
		id: document.documentId,
		data: document
	});
	return {
		name: `library:${type}`,
		async loadEntry({ filter }) {
			await openLibrary({ follow: true });
			const found = "slug" in filter ? library.find(type, filter.slug) : library.get(type, filter.documentId);
			return found && entry(found);
		},
		async loadCollection() {
			await openLibrary({ follow: true });
			return { entries: library.all(type).map(entry) };
		}
	};
}
// src/live.config.ts
var collections = {
	guide: defineLiveCollection({ loader: libraryLoader("guide") }),
	question: defineLiveCollection({ loader: libraryLoader("question") }),
	claim: defineLiveCollection({ loader: libraryLoader("claim") }),
	comparison: defineLiveCollection({ loader: libraryLoader("comparison") }),
	term: defineLiveCollection({ loader: libraryLoader("term") }),
	topic: defineLiveCollection({ loader: libraryLoader("topic") }),
	source: defineLiveCollection({ loader: libraryLoader("source") }),
	person: defineLiveCollection({ loader: libraryLoader("person") }),
	"synonym-set": defineLiveCollection({ loader: libraryLoader("synonym-set") }),
	page: defineLiveCollection({ loader: libraryLoader("page") }),
	"site-settings": defineLiveCollection({ loader: libraryLoader("site-settings") })
};
export { collections };
