import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { parseRequest } from '../access/parse-request.ts';
import { checkDraft } from './checks/check-draft.ts';
import { checksRequest } from './desk-requests.ts';
import { checkerOf, type Context } from './routes.ts';

type Handler = (context: Context) => Promise<void>;

const checks =
  (strapi: Core.Strapi): Handler =>
  async (context) => {
    const request = parseRequest(checksRequest, context.request.body);
    if (checkerOf(strapi, context, request.type).cannot.read())
      throw new errors.PolicyError(`Your role may not read a ${request.type}. Ask an administrator.`);
    context.body = { checks: await checkDraft(strapi, request) };
  };

/** What the admin's panels and widgets ask for about the state of drafts and of the site. A login is needed for each. */
export function addDeskRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
    method,
    path,
    handler,
    info: { type: 'admin' },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  });
  const routes = [route('POST', '/checks', checks(strapi))];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes });
}
