// \0astro:asset-imports
var _astro_asset_imports_default = /* @__PURE__ */ new Map();
export { _astro_asset_imports_default as default };
