import type { Core } from '@strapi/strapi';
import { scheduleRequest, unscheduleRequest } from './workflow-requests.ts';
import { nameOfAccount } from './people.ts';
import { about, route } from './routes.ts';
import { schedule, unschedule } from './schedule/jobs.ts';

/** What the admin asks for at a later time. Who may publish may plan it, and may take anybody's plan back. */
export function addScheduleRoutes(strapi: Core.Strapi): void {
  const routes = [
    route(
      'POST',
      '/schedule',
      about(strapi, 'publish', scheduleRequest, (asked, context) => {
        const { user } = context.state as { user: Parameters<typeof nameOfAccount>[0] };
        return schedule(strapi, asked, { id: user.id, name: nameOfAccount(user) });
      }),
    ),
    route(
      'POST',
      '/unschedule',
      about(strapi, 'publish', unscheduleRequest, (asked) => unschedule(strapi, asked, asked.action).then(() => ({ done: true }))),
    ),
  ];
  strapi.server.routes({ type: 'admin', prefix: '/editorial', routes });
}
