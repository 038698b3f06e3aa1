import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import { parseRequest } from '../access/parse-request.ts';
import { checkDraft } from './checks/check-draft.ts';
import { liveStateOf, publicUrlOf } from '../publication/publisher-status.ts';
import { shareDraft } from '../preview/preview.ts';
import { openShares, revokeShare } from '../preview/shares.ts';
import { checksRequest, revokeRequest, shareRequest } from './desk-requests.ts';
import { unpublishedDrafts } from './overview/drafts.ts';
import { readableTypes } from './overview/entries.ts';
import { recentChanges } from './overview/recent-changes.ts';
import { readersReports } from './overview/reports.ts';
import { dueReviews } from './overview/reviews.ts';
import { documentParams } from './requests.ts';
import { about, checkerOf, type Context } from './routes.ts';

type Handler = (context: Context) => Promise<void>;

const checks =
  (strapi: Core.Strapi): Handler =>
  async (context) => {
    const request = parseRequest(checksRequest, context.request.body);
    if (checkerOf(strapi, context, request.type).cannot.read())
      throw new errors.PolicyError(`Your role may not read a ${request.type}. Ask an administrator.`);
    context.body = { checks: await checkDraft(strapi, request) };
  };

type MakeRoute = (method: 'GET' | 'POST', path: string, handler: Handler) => object;

const previewRoutes = (strapi: Core.Strapi, route: MakeRoute): object[] => [
  route(
    'GET',
    '/shares/:type/:documentId',
    about(strapi, 'read', documentParams, async ({ type, documentId }) => ({ shares: await openShares(strapi, type, documentId) })),
  ),
  route(
    'POST',
    '/shares',
    about(strapi, 'read', shareRequest, async ({ type, documentId, days }) => ({ url: await shareDraft(strapi, type, documentId, days) })),
  ),
  route(
    'POST',
    '/shares/revoke',
    about(strapi, 'read', revokeRequest, async ({ type, documentId, id }) => {
      if (!(await revokeShare(strapi, type, documentId, id))) throw new errors.NotFoundError('There is no such shared preview.');
      return { shares: await openShares(strapi, type, documentId) };
    }),
  ),
];

/** As many as stand in a widget without scrolling. */
const IN_WIDGET = 6;

const overviewRoutes = (strapi: Core.Strapi, route: MakeRoute): object[] => {
  const list = (path: string, answer: (types: ContentType[], context: Context) => Promise<object>) =>
    route('GET', `/overview/${path}`, async (context) => {
      context.body = await answer(readableTypes(strapi, context), context);
    });
  return [
    list('changes', async (types) => ({ changes: await recentChanges(strapi, types, IN_WIDGET) })),
    list('drafts', async (types) => ({ drafts: await unpublishedDrafts(strapi, types, IN_WIDGET) })),
    list('reviews', async (types) => ({ reviews: await dueReviews(strapi, types, IN_WIDGET) })),
    list('reports', (_, { state }) => readersReports(strapi, (state as { userAbility: unknown }).userAbility, IN_WIDGET)),
    route(
      'GET',
      '/live/:type/:documentId',
      about(strapi, 'read', documentParams, async ({ type, documentId }) => ({
        live: await liveStateOf(strapi, type, documentId),
        url: await publicUrlOf(strapi, type, documentId),
      })),
    ),
  ];
};

/** What the admin's panels and widgets ask for about the state of drafts and of the site. A login is needed for each. */
export function addDeskRoutes(strapi: Core.Strapi): void {
  const route: MakeRoute = (method, path, handler) => ({
    method,
    path,
    handler,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [route('POST', '/checks', checks(strapi)), ...previewRoutes(strapi, route), ...overviewRoutes(strapi, route)];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes: routes as never });
}
