import type { SecretName, Secrets } from './secrets.ts';
import type { Settings } from './settings.ts';

/** For everything we start: no calls home, no server left in the background. The one place where that is said. */
export const quiet = {
  STRAPI_TELEMETRY_DISABLED: 'true',
  STRAPI_DISABLE_EE: 'true',
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
  NO_UPDATE_NOTIFIER: '1',
  BROWSER: 'none',
};

/** What the process that faces the public needs, and no more. */
export const publisherSecrets: readonly SecretName[] = ['LOG_READ_TOKEN', 'DRAFT_READ_TOKEN', 'STATUS_WRITE_TOKEN', 'REPORT_CREATE_TOKEN'];

/** The environment of a child: ours, the settings, and of the secrets only those named (all, when no names are given). */
export function childEnvironment(settings: Settings, secrets: Secrets, only?: readonly SecretName[]): NodeJS.ProcessEnv {
  const given = Object.entries(secrets).map(([name, value]) => [name, !only || only.some((wanted) => wanted === name) ? value : undefined]);
  return {
    ...process.env,
    ...(Object.fromEntries(given) as NodeJS.Dict<string>),
    ...quiet,
    DATA_DIR: settings.dataDir,
    CMS_PORT: String(settings.cmsPort),
    CMS_URL: settings.cmsUrl,
    SITE_PORT: String(settings.sitePort),
    SITE_URL: settings.siteUrl,
    PREVIEW_PORT: String(settings.previewPort),
    PREVIEW_URL: settings.previewUrl,
    ADMIN_URL: settings.adminUrl,
  };
}
