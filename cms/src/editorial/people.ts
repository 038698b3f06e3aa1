import type { Core } from '@strapi/strapi';

/** Somebody who is signed in to the admin. */
export interface User {
  id: number;
  name: string;
}

interface Account {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  email?: string;
}

/** How the desk names an account: by its person, else by its e-mail address, which no reader ever sees. */
export const nameOfAccount = ({ firstname, lastname, email }: Account): string =>
  [firstname, lastname].filter(Boolean).join(' ') || (email ?? 'Somebody');

/** Who makes the running request; `undefined` for a command, a token, or scheduled work. */
export function actingUser(strapi: Core.Strapi): User | undefined {
  const { user } = (strapi.requestContext.get()?.state ?? {}) as { user?: Account };
  return user && { id: user.id, name: nameOfAccount(user) };
}
