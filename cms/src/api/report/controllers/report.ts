import type { Core, UID } from '@strapi/strapi';
import { z } from 'zod';
import { parseRequest } from '../../../access/parse-request.ts';

type Context = Parameters<Core.ControllerHandler>[0];

/** `POST /api/reports`: a page of the site, and what a reader says is wrong with it. */
const reportBody = z.strictObject({
  path: z
    .string()
    .max(300)
    .regex(/^\/\S*$/),
  message: z.string().trim().min(1).max(2000),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(context: Context) {
    const data = parseRequest(reportBody, context.request.body);
    await strapi.documents('api::report.report' as UID.ContentType).create({ data: data as never });
    context.status = 201;
    context.body = { received: true };
  },
});
