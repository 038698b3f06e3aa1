// ../node_modules/.pnpm/astro@7.3.5_@types+node@24.19.2_jiti@2.7.0_terser@5.51.2_yaml@2.9.1/node_modules/astro/dist/content/consts.js
var CONTENT_IMAGE_FLAG = "astroContentImageFlag";
var IMAGE_IMPORT_PREFIX = "__ASTRO_IMAGE_";
var LIVE_CONTENT_TYPE = "live";
export { IMAGE_IMPORT_PREFIX as n, LIVE_CONTENT_TYPE as r, CONTENT_IMAGE_FLAG as t };
