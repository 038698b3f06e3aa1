import type { Core } from '@strapi/strapi';
import { previewLink } from 'shared-types';
import { z } from 'zod';
import { parseRequest } from '../../../access/parse-request.ts';
import { openLink } from '../../../preview/preview.ts';

type Context = Parameters<Core.ControllerHandler>[0];

const params = z.object({ link: previewLink });

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async open(context: Context) {
    const { link } = parseRequest(params, context.params);
    const found = await openLink(strapi, link);
    if (found === undefined) return context.notFound('This link opens no preview.');
    if ('why' in found) return found.status === 410 ? context.gone(found.why) : context.conflict(found.why);
    context.body = found;
  },
});
