import type { z } from 'zod';
import { page } from '../generated/content-types.ts';
import { reservedSlugs } from '../routes.ts';

/** A page lives at the top of the site, so it can't take the address of a part of it. */
export const pageSchema = page.refine(({ slug }) => !reservedSlugs.includes(slug), {
  path: ['slug'],
  message: 'This address belongs to a part of the site. Choose another.',
});
export type Page = z.infer<typeof pageSchema>;
