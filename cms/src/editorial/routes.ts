import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ContentType } from 'shared-types';
import type { z } from 'zod';
import { parseRequest } from '../access/parse-request.ts';
import { readDocument } from '../publication/documents.ts';
import { uidOf } from '../publication/schemas.ts';
import { permissionOf } from './four-eyes/refusals.ts';
import type { Actor } from './four-eyes/steps.ts';
import { nameOfAccount } from './people.ts';
import { documentParams, revertRequest, withdrawRequest } from './requests.ts';
import { revert } from './revert.ts';
import { whereUsed, withdraw } from './withdraw.ts';

export type Context = Parameters<Core.ControllerHandler>[0];
type Action = 'read' | 'update' | 'publish' | 'unpublish';

interface PermissionChecker {
  cannot: Record<Action | 'create', (entity?: object) => boolean>;
}
interface PermissionCheckers {
  create(options: { userAbility: unknown; model: string }): PermissionChecker;
}

/** What the editor who asks may do with documents of a type. */
export function checkerOf(strapi: Core.Strapi, context: Pick<Context, 'state'>, type: ContentType): PermissionChecker {
  const checkers = strapi.plugin('content-manager').service('permission-checker') as PermissionCheckers;
  return checkers.create({ userAbility: (context.state as { userAbility: unknown }).userAbility, model: uidOf(type) });
}

interface State {
  user: Parameters<typeof nameOfAccount>[0];
  userAbility: { can(action: string, subject?: string): boolean };
}

/** Who asks, and what their role lets them do with documents of a type. */
export function actorIn({ state }: Pick<Context, 'state'>, type: ContentType): Actor {
  const { user, userAbility } = state as State;
  const publish = 'plugin::content-manager.explorer.publish';
  const may: Actor['may'] = (step) => (step === 'publish' ? userAbility.can(publish, uidOf(type)) : userAbility.can(permissionOf[step]));
  return { id: user.id, name: nameOfAccount(user), may };
}

/**
 * Whether this editor may do this with this document, by the same permissions as Strapi's own buttons.
 * @throws PolicyError with a sentence: Strapi shows nothing of a plain refusal
 */
async function authorise(strapi: Core.Strapi, context: Context, action: Action, type: ContentType, documentId: string): Promise<void> {
  const checker = checkerOf(strapi, context, type);
  const document = await readDocument(strapi, type, documentId, 'draft');
  if (!document) throw new errors.NotFoundError(`There is no ${type} ${documentId}.`);
  if (checker.cannot[action](document)) throw new errors.PolicyError(`Your role may not ${action} this ${type}. Ask an editor.`);
}

/** Answers a request that is about one document. */
export function about<Schema extends z.ZodType<{ type: ContentType; documentId: string }>>(
  strapi: Core.Strapi,
  action: Action,
  schema: Schema,
  answer: (request: z.infer<Schema>, context: Context) => Promise<unknown>,
) {
  return async (context: Context): Promise<void> => {
    const asked: unknown = context.request.method === 'GET' ? context.params : context.request.body;
    const request = parseRequest(schema, asked);
    await authorise(strapi, context, action, request.type, request.documentId);
    context.body = await answer(request, context);
  };
}

/** A route of the admin's: a login is needed. */
export const route = (method: 'GET' | 'POST', path: string, handler: (context: Context) => Promise<void>) => ({
  method,
  path,
  handler,
  info: { type: 'admin' },
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** What the admin's own panels and actions ask for. Each handler asks for the document's permission as well. */
export function addEditorialRoutes(strapi: Core.Strapi): void {
  const routes = [
    route(
      'GET',
      '/where-used/:type/:documentId',
      about(strapi, 'read', documentParams, async ({ type, documentId }) => ({ dependants: await whereUsed(strapi, type, documentId) })),
    ),
    route(
      'POST',
      '/withdraw',
      about(strapi, 'unpublish', withdrawRequest, (request) => withdraw(strapi, request)),
    ),
    route(
      'POST',
      '/revert',
      about(strapi, 'publish', revertRequest, (request) => revert(strapi, request)),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes });
}
