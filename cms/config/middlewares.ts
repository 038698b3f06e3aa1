import type { Core } from '@strapi/strapi';

const config: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // Read before the token is checked, so bounded here: an import has 50 MB at most, a picture 20 MB.
  { name: 'strapi::body', config: { formidable: { maxFileSize: 60 * 1024 * 1024, maxTotalFileSize: 60 * 1024 * 1024 } } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default config;
