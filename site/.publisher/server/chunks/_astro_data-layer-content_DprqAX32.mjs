// \0astro:data-layer-content
var _astro_data_layer_content_default = /* @__PURE__ */ new Map();
export { _astro_data_layer_content_default as default };
