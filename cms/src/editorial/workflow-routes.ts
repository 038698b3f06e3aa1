import type { Core } from '@strapi/strapi';
import type { ContentType } from 'shared-types';
import { uidOf } from '../publication/schemas.ts';
import { overrideRequest, publishRequest, returnRequest, signRequest, submitRequest } from './workflow-requests.ts';
import { deskOf } from './four-eyes/desk.ts';
import { permissionOf } from './four-eyes/refusals.ts';
import { override, publishDraft, sendBack, sign, submit, type Actor } from './four-eyes/steps.ts';
import { nameOfAccount } from './people.ts';
import { documentParams } from './requests.ts';
import { about, route, type Context } from './routes.ts';

interface State {
  user: Parameters<typeof nameOfAccount>[0];
  userAbility: { can(action: string, subject?: string): boolean };
}

/** Who asks, and what their role lets them do with documents of a type. */
export function actorIn(context: Context, type: ContentType): Actor {
  const { user, userAbility } = context.state as State;
  const publish = 'plugin::content-manager.explorer.publish';
  const may: Actor['may'] = (step) => (step === 'publish' ? userAbility.can(publish, uidOf(type)) : userAbility.can(permissionOf[step]));
  return { id: user.id, name: nameOfAccount(user), may };
}

/** What the admin asks for on a document's way to readers: its stage, and the steps from one to the next. */
export function addWorkflowRoutes(strapi: Core.Strapi): void {
  const done = { done: true };
  const routes = [
    route(
      'GET',
      '/desk/:type/:documentId',
      about(strapi, 'read', documentParams, ({ type, documentId }, context) => deskOf(strapi, type, documentId, actorIn(context, type))),
    ),
    route(
      'POST',
      '/submit',
      about(strapi, 'read', submitRequest, (asked, context) => submit(strapi, asked, actorIn(context, asked.type)).then(() => done)),
    ),
    route(
      'POST',
      '/return',
      about(strapi, 'read', returnRequest, (asked, context) => sendBack(strapi, asked, actorIn(context, asked.type)).then(() => done)),
    ),
    route(
      'POST',
      '/sign',
      about(strapi, 'read', signRequest, (asked, context) => sign(strapi, asked, actorIn(context, asked.type)).then(() => done)),
    ),
    route(
      'POST',
      '/publish',
      about(strapi, 'publish', publishRequest, (asked, context) =>
        publishDraft(strapi, asked, actorIn(context, asked.type)).then(() => done),
      ),
    ),
    route(
      'POST',
      '/override',
      about(strapi, 'publish', overrideRequest, (asked, context) => override(strapi, asked, actorIn(context, asked.type)).then(() => done)),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes });
}
