import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';

/** Loads Strapi in this process, without its server, for as long as the work takes. SQLite takes one process: the CMS must not run. */
export async function withStrapi<Result>(work: (strapi: Core.Strapi) => Promise<Result>): Promise<Result> {
  // Compiled to cms/dist/src/import, hence three folders up.
  const appDir = path.resolve(__dirname, '..', '..', '..');
  const strapi = await createStrapi({ appDir, distDir: path.join(appDir, 'dist'), autoReload: false, serveAdminPanel: false }).load();
  try {
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}
