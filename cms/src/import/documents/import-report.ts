import { z } from 'zod';

/** Most bytes that the texts of one import may have together. */
export const LARGEST_CONTENT = 50 * 1024 * 1024;

/** The file name of the part that holds the texts, as JSON. */
export const CONTENT_PART = 'content.json';

/** What `POST /api/import/documents` takes in that part, beside the pictures: the files as they are, so that both ways of importing read them alike. */
export const contentSchema = z.strictObject({
  publish: z.boolean(),
  texts: z.array(z.strictObject({ file: z.string().min(1).max(300), text: z.string().max(1024 * 1024) })).max(50_000),
});

const findingSchema = z.object({ file: z.string(), line: z.int(), text: z.string() });
const filesSchema = z.array(z.string());

/** What became of an import. When anything is refused, nothing was written. Files are named by their path in the content folder. */
export const importReportSchema = z.object({
  refused: z.array(findingSchema),
  created: filesSchema,
  updated: filesSchema,
  unchanged: filesSchema,
  published: filesSchema,
  leftAlone: z.array(z.object({ file: z.string(), why: z.string() })),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const emptyReport = (): ImportReport => ({ refused: [], created: [], updated: [], unchanged: [], published: [], leftAlone: [] });
