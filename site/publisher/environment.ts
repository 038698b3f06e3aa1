import path from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const schema = z.object({
  DATA_DIR: z.string().default(path.resolve(import.meta.dirname, '../../.data')),
  SITE_PORT: port.default(4321),
  SITE_HOST: z.string().default('127.0.0.1'),
  SITE_URL: z.string().optional(),
  PREVIEW_PORT: port.default(4322),
  ADMIN_URL: z.url().optional(),
  CMS_URL: z.url().optional(),
  STATUS_WRITE_TOKEN: z.string().optional(),
  DRAFT_READ_TOKEN: z.string().optional(),
  REPORT_CREATE_TOKEN: z.string().optional(),
  /** Set it where a proxy of your own stands before the publisher: then readers are told apart by what the proxy writes. */
  TRUST_PROXY: z.stringbool().default(false),
});

/** The origins under which editors open the admin. A browser on this machine has two names for it. */
function adminOrigins(adminUrl: string): string[] {
  const { origin } = new URL(adminUrl);
  const names = ['//localhost', '//127.0.0.1'];
  const twins = names.some((name) => origin.includes(name)) ? names.map((name) => origin.replace(/\/\/[^:]+/, name)) : [];
  return [...new Set([origin, ...twins])];
}

/** The publisher's settings. Throws one sentence a wrong variable. */
export function readSettings(env: NodeJS.ProcessEnv) {
  // Empty counts as absent, as docs/environment.md says.
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  const { DATA_DIR, SITE_PORT, SITE_HOST, SITE_URL, CMS_URL, STATUS_WRITE_TOKEN, REPORT_CREATE_TOKEN, TRUST_PROXY } = parsed.data;
  const { PREVIEW_PORT, ADMIN_URL, DRAFT_READ_TOKEN } = parsed.data;
  return {
    dataDir: path.resolve(DATA_DIR, 'site'),
    port: SITE_PORT,
    host: SITE_HOST,
    siteUrl: SITE_URL?.replace(/\/+$/, '') ?? `http://localhost:${SITE_PORT}`,
    cmsUrl: CMS_URL?.replace(/\/+$/, ''),
    statusToken: STATUS_WRITE_TOKEN,
    reportToken: REPORT_CREATE_TOKEN,
    behindProxy: TRUST_PROXY,
    previewPort: PREVIEW_PORT,
    adminOrigins: adminOrigins(ADMIN_URL ?? CMS_URL ?? 'http://localhost:1337'),
    draftToken: DRAFT_READ_TOKEN,
  };
}
export type Settings = ReturnType<typeof readSettings>;
