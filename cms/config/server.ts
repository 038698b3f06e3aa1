import type { Core } from '@strapi/strapi';

/** Calls home of Strapi's own (update notes) are off; nothing here reaches out. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('CMS_PORT', 1337),
  app: { keys: env.array('APP_KEYS', []) },
  logger: { updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default config;
