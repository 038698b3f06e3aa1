import path from 'node:path';

/** What the site takes from outside. Read at run time, never inlined: the same bundle serves every environment. */
export interface Environment {
  /** Folder of the replica, pictures and releases. */
  dataDir: string;
  /** Public origin, without a slash at the end. */
  siteUrl: string;
  /** Where the log is served and the token that may read it; `undefined` when the site works from its replica alone. */
  log: { url: string; token: string } | undefined;
}

/** Empty counts as absent, as docs/environment.md says. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const dataDir = path.resolve(env.DATA_DIR || path.join(process.cwd(), '..', '.data'), 'site');
  const siteUrl = (env.SITE_URL || `http://localhost:${env.SITE_PORT || '4321'}`).replace(/\/+$/, '');
  const log = env.CMS_URL && env.LOG_READ_TOKEN ? { url: env.CMS_URL.replace(/\/+$/, ''), token: env.LOG_READ_TOKEN } : undefined;
  return { dataDir, siteUrl, log };
}
