import type { Core } from '@strapi/strapi';
import { intent } from './intent.ts';

interface State {
  user?: { id: number };
  auth?: { credentials?: { name?: string } };
}

/** Who causes what is being logged: `admin:<id>`, `token:<name>`, or `system` for commands. Scheduled work is its scheduler's. */
export function actorOf(strapi: Core.Strapi): string {
  const { user, auth }: State = strapi.requestContext.get()?.state ?? {};
  const { actor } = intent();
  if (actor !== undefined) return actor;
  if (user) return `admin:${user.id}`;
  return auth?.credentials?.name ? `token:${auth.credentials.name}` : 'system';
}
