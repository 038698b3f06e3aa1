import type { Core } from '@strapi/strapi';
import { snapshotOf } from '../publication/log.ts';
import { compareRequest, diffParams, restoreRequest } from './workflow-requests.ts';
import { compareForm } from './history/compare-form.ts';
import { compare, draftContent, revisionAt } from './history/compare.ts';
import { restore, revisionsOf } from './history/revisions.ts';
import { documentParams } from './requests.ts';
import { about, route } from './routes.ts';
import { versionOf } from './stale-save.ts';

/** What the admin asks for on what was published of a document. */
export function addHistoryRoutes(strapi: Core.Strapi): void {
  const routes = [
    route(
      'GET',
      '/history/:type/:documentId',
      about(strapi, 'read', documentParams, async ({ type, documentId }) => ({ revisions: await revisionsOf(strapi, type, documentId) })),
    ),
    route(
      'GET',
      '/diff/:type/:documentId/:from/:to',
      about(strapi, 'read', diffParams, async ({ type, documentId, from, to }) => {
        const db = strapi.db.connection;
        const earlier = snapshotOf(await revisionAt(db, type, documentId, from));
        const later =
          to === 'draft' ? await draftContent(strapi, type, documentId) : snapshotOf(await revisionAt(db, type, documentId, to));
        return { fields: await compare(strapi, type, earlier, later) };
      }),
    ),
    route(
      'GET',
      '/version/:type/:documentId',
      about(strapi, 'read', documentParams, ({ type, documentId }) => versionOf(strapi, type, documentId)),
    ),
    route(
      'POST',
      '/compare',
      about(strapi, 'read', compareRequest, async ({ type, documentId, values }) => ({
        fields: await compareForm(strapi, type, documentId, values),
      })),
    ),
    route(
      'POST',
      '/restore',
      about(strapi, 'update', restoreRequest, (asked) => restore(strapi, asked)),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes });
}
