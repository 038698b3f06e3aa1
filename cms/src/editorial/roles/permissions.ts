import type { Core } from '@strapi/strapi';

interface ActionProvider {
  registerMany(actions: object[]): Promise<void>;
}

/** The steps that Strapi has no permission for. Strapi shows them to an administrator under Settings → Roles. */
const ACTIONS = [
  { uid: 'editorial.submit', displayName: 'Send for review' },
  { uid: 'editorial.return', displayName: 'Return with comments' },
  { uid: 'editorial.sign', displayName: 'Sign' },
  { uid: 'editorial.override', displayName: 'Publish without a signature' },
];

/** Makes the desk's permissions known. Must run in `register()`: at boot, Strapi deletes from every role what it doesn't know by then. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  const place = { section: 'settings', category: 'editorial', subCategory: 'review' };
  await actionProvider.registerMany(ACTIONS.map((action) => ({ ...place, ...action })));
}
