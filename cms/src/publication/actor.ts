import type { Core } from '@strapi/strapi';

interface State {
  user?: { id: number };
  auth?: { credentials?: { name?: string } };
}

/** Who causes what is being logged: `admin:<id>`, `token:<name>`, or `system` for commands and scheduled work. */
export function actorOf(strapi: Core.Strapi): string {
  const { user, auth }: State = strapi.requestContext.get()?.state ?? {};
  if (user) return `admin:${user.id}`;
  return auth?.credentials?.name ? `token:${auth.credentials.name}` : 'system';
}
