import { o as pagedTypes, r as openLibrary, s as sitePaths, t as library } from "./library_DL9hSGZ1.mjs";
// src/content/paths.ts
/** Slugs of every page of a type, withdrawn ones included: their address still answers, and says why. For `getStaticPaths`. */
async function staticSlugs(type) {
	await openLibrary({ follow: true });
	const live = library.all(type).map(({ content }) => "slug" in content ? content.slug : "");
	const gone = [...library.addresses.gone].filter(([, entry]) => entry.type === type).map(([path]) => path.split("/").at(-2) ?? "");
	return [...live, ...gone].map((slug) => ({ params: { slug } }));
}
/** Every page of the site by path: the site's own and the documents'. */
function pagePaths() {
	return [
		...sitePaths,
		...library.addresses.pages.keys(),
		...library.addresses.gone.keys()
	];
}
/** What search engines may list: everything but search itself and withdrawn pages. */
async function sitemapEntries() {
	await openLibrary({ follow: true });
	const own = sitePaths.filter((path) => path !== "/search/").map((path) => ({ path }));
	const documents = pagedTypes.flatMap((type) => library.all(type).map(({ url, publishedAt }) => ({
		path: url ?? "/",
		modified: publishedAt
	})));
	return [...own, ...documents];
}
export { sitemapEntries as n, staticSlugs as r, pagePaths as t };
