import type { Core } from '@strapi/strapi';
import bucket from './bucket.ts';

/** The admin shows pictures from where uploads lie, besides Strapi's own sources. */
const security = (params: Core.Config.Shared.ConfigParams): Core.Config.Middlewares[number] => {
  const found = bucket(params);
  if (found === null) return 'strapi::security';
  const sources = ["'self'", 'data:', 'blob:', found.origin];
  return {
    name: 'strapi::security',
    config: { contentSecurityPolicy: { useDefaults: true, directives: { 'img-src': sources, 'media-src': sources } } },
  };
};

const config = (params: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'strapi::errors',
  security(params),
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
