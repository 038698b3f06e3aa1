import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import { parseRequest } from '../access/parse-request.ts';
import { checkDraft } from './checks/check-draft.ts';
import { momentsOf } from '../publication/documents.ts';
import { liveStateOf, publicUrlOf } from '../publication/publisher-status.ts';
import { articleRequestSchema, LARGEST_ARTICLE } from '../import/article/article-report.ts';
import { importArticle } from '../import/article/import-article.ts';
import { limitFile, withRequestFiles } from '../import/request-files.ts';
import { listLinks } from '../links/link-list.ts';
import { checkLinks } from '../links/run-check.ts';
import { shareDraft } from '../preview/preview.ts';
import { openShares, revokeShare } from '../preview/shares.ts';
import { checksRequest, revokeRequest, shareRequest } from './desk-requests.ts';
import { unpublishedDrafts } from './overview/drafts.ts';
import { readableTypes } from './overview/entries.ts';
import { recentChanges } from './overview/recent-changes.ts';
import { readersReports } from './overview/reports.ts';
import { dueReviews } from './overview/reviews.ts';
import { waitingFor } from './overview/waiting.ts';
import { documentParams } from './requests.ts';
import { about, actorIn, checkerOf, type Context } from './routes.ts';

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

/** An article from the editor's own disk becomes a draft. Its checks come with it: a draft is not what readers may see yet. */
const importFile =
  (strapi: Core.Strapi): Handler =>
  (context) =>
    withRequestFiles(context, async ([file]) => {
      if (checkerOf(strapi, context, 'guide').cannot.create())
        throw new errors.PolicyError('Your role may not create guides. Ask an editor.');
      if (!file) throw new errors.ApplicationError('The request holds no article.');
      limitFile(file, LARGEST_ARTICLE);
      const request = parseRequest(articleRequestSchema, context.request.body);
      const article = await importArticle(strapi, { name: file.originalFilename, bytes: await readFile(file.filepath), ...request });
      const checks = await checkDraft(strapi, { type: 'guide', documentId: article.documentId, values: {} });
      context.body = { article, checks };
    });

/** As many as stand in a widget without scrolling. */
const IN_WIDGET = 6;

/** What is to be done has to be found there: it is scrolled. */
const TO_DO = 30;

const linkRoutes = (strapi: Core.Strapi, route: MakeRoute): object[] => [
  route('GET', '/links', async (context) => {
    context.body = await listLinks(strapi);
  }),
  route('POST', '/links/check', (context) => {
    // It takes minutes: the list shows how far it is.
    checkLinks(strapi).catch((error: unknown) => strapi.log.error(`The look at the links failed: ${String(error)}`));
    context.status = 202;
    context.body = {};
    return Promise.resolve();
  }),
];

const overviewRoutes = (strapi: Core.Strapi, route: MakeRoute): object[] => {
  const list = (path: string, answer: (types: ContentType[], context: Context) => Promise<object>) =>
    route('GET', `/overview/${path}`, async (context) => {
      context.body = await answer(readableTypes(strapi, context), context);
    });
  return [
    list('waiting', (types, context) => waitingFor(strapi, types, (type) => actorIn(context, type), TO_DO)),
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
        ...(await momentsOf(strapi, type, documentId)),
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
  const routes = [
    route('POST', '/checks', checks(strapi)),
    route('POST', '/import', importFile(strapi)),
    ...previewRoutes(strapi, route),
    ...overviewRoutes(strapi, route),
    ...linkRoutes(strapi, route),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes: routes as never });
}
