import { Link, Upload } from '@strapi/icons';

const page = (to: string, label: string) => ({ to, intlLabel: { id: `desk.${to}`, defaultMessage: label }, permissions: [] });

/** Pages of the admin that are ours. */
export const deskPages = [
  { ...page('links', 'Links'), icon: Link, Component: () => import('../links/LinksPage.tsx') },
  { ...page('import', 'Import'), icon: Upload, Component: () => import('../import/ImportPage.tsx') },
];
