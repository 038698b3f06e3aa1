import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { winston } from '@strapi/logger';
import type { Core } from '@strapi/strapi';
import dataDir from './data-dir.ts';

const { combine, errors, json, uncolorize } = winston.format;
/** Migrations bring a time of their own, as a number. */
const timestamp = winston.format((info) => Object.assign(info, { timestamp: new Date().toISOString() }));
/** One JSON object a line, and no banner. */
const forCollectors = {
  config: { format: combine(errors({ stack: true }), uncolorize(), timestamp(), json()) },
  startup: { enabled: false },
};

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
    logger: { updates: { enabled: false }, ...(env('LOG_FORMAT', '') === 'json' && forCollectors) },
    transfer: { remote: { enabled: false } },
  };
};

export default config;
