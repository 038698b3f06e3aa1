import type { z } from 'zod';
import { redirect } from '../generated/content-types.ts';

export const redirectSchema = redirect.refine(({ from, to }) => from !== to, { path: ['to'], message: 'A redirect can’t lead to itself.' });
export type Redirect = z.infer<typeof redirectSchema>;
