import type { Core } from '@strapi/strapi';

/** Uploads: pictures only, 20 MB each (a photograph from a camera fits; a film doesn't). */
const config = (): Core.Config.Plugin => ({
  upload: { config: { sizeLimit: 20 * 1024 * 1024, security: { allowedTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] } } },
});

export default config;
