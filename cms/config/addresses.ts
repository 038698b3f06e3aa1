import type { Core } from '@strapi/strapi';

interface Addresses {
  /** The public origin of the site. */
  site: string;
  /** Where the publisher shows drafts. */
  preview: string;
}

/** Where the other parts are found by a browser: no slash at the end. */
const config = ({ env }: Core.Config.Shared.ConfigParams): Addresses => ({
  site: (env('SITE_URL', '') || `http://localhost:${env.int('SITE_PORT', 4321)}`).replace(/\/+$/, ''),
  preview: (env('PREVIEW_URL', '') || `http://localhost:${env.int('PREVIEW_PORT', 4322)}`).replace(/\/+$/, ''),
});

export default config;
