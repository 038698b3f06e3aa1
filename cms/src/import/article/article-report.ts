import { guideKinds } from 'shared-types';
import { z } from 'zod';

/** Most bytes that an article may have. */
export const LARGEST_ARTICLE = 5 * 1024 * 1024;

export const kinds = Object.keys(guideKinds) as (keyof typeof guideKinds)[];
export type Kind = (typeof kinds)[number];

/** The fields of `POST /api/import/article` beside the file. */
export const articleRequestSchema = z.strictObject({ kind: z.enum(kinds).default('overview') });

/** The draft that an article became, and what could not be kept of it. */
export const articleReportSchema = z.object({
  documentId: z.string(),
  title: z.string(),
  slug: z.string(),
  notes: z.array(z.string()),
});
export type ArticleReport = z.infer<typeof articleReportSchema>;
