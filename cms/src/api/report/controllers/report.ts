import type { Core, UID } from '@strapi/strapi';
import { reportSchema } from 'shared-types';
import { parseRequest } from '../../../access/parse-request.ts';

type Context = Parameters<Core.ControllerHandler>[0];

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(context: Context) {
    const data = parseRequest(reportSchema, context.request.body);
    await strapi.documents('api::report.report' as UID.ContentType).create({ data: data as never });
    context.status = 201;
    context.body = { received: true };
  },
});
