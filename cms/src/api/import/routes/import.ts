import type { Core } from '@strapi/strapi';

/** Where the import commands write when the CMS runs. Only the token `import:write` may. */
const router: Core.RouterConfig = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/import/documents', handler: 'import.documents', info: { type: 'content-api' } },
    { method: 'POST', path: '/import/article', handler: 'import.article', info: { type: 'content-api' } },
  ],
};

export default router;
