import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import dataDir from './data-dir.ts';

/** Calls home of Strapi's own (update notes) are off; nothing here reaches out. */
const config = (params: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const { env } = params;
  const folder = path.join(dataDir(params), 'cms', 'public');
  // Strapi refuses to start without it, and a fresh DATA_DIR is empty.
  mkdirSync(path.join(folder, 'uploads'), { recursive: true });
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('CMS_PORT', 1337),
    // Behind a proxy of our own, sign-ins are counted by who sends them, and cookies are for HTTPS only.
    proxy: { koa: env.bool('TRUST_PROXY', false) },
    app: { keys: env.array('APP_KEYS', []) },
    dirs: { public: folder },
    logger: { updates: { enabled: false } },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
