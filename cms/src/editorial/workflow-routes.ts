import type { Core } from '@strapi/strapi';
import { overrideRequest, publishRequest, returnRequest, signRequest, submitRequest } from './workflow-requests.ts';
import { deskOf } from './four-eyes/desk.ts';
import { override, publishDraft, sendBack, sign, submit } from './four-eyes/steps.ts';
import { documentParams } from './requests.ts';
import { about, actorIn, route } from './routes.ts';

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
