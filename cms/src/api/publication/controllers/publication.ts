import type { Core } from '@strapi/strapi';
import { statusSchema } from 'shared-types';
import { parseRequest } from '../../../access/parse-request.ts';
import { checkLibrary } from '../../../publication/library-check.ts';
import { setStatus } from '../../../publication/publisher-status.ts';
import { keptBytes } from '../../../publication/media.ts';
import { eventsQuery, mediaParams } from '../../../publication/requests.ts';
import { events, state } from '../../../publication/serve.ts';

type Context = Parameters<Core.ControllerHandler>[0];

const NOT_IN_THIS_LOG = 'This position is not in this log: it was restored from another copy. Start again from /api/publication/state.';

function hangUp(context: Context): AbortSignal {
  const controller = new AbortController();
  context.res.once('close', () => controller.abort());
  return controller.signal;
}

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async state(context: Context) {
    context.body = await state(strapi);
  },

  async events(context: Context) {
    const found = await events(strapi, parseRequest(eventsQuery, context.query), hangUp(context));
    if (found === null) return context.conflict(NOT_IN_THIS_LOG);
    context.body = found;
  },

  async media(context: Context) {
    const { sha256 } = parseRequest(mediaParams, context.params);
    const bytes = await keptBytes(strapi, sha256);
    if (bytes === null) return context.notFound(`No published picture has the hash ${sha256}.`);
    context.set('Cache-Control', 'private, max-age=31536000, immutable');
    context.type = 'application/octet-stream';
    context.body = bytes;
  },

  async check(context: Context) {
    context.body = await checkLibrary(strapi);
  },

  async status(context: Context) {
    await setStatus(strapi, parseRequest(statusSchema, context.request.body));
    context.status = 204;
  },
});
