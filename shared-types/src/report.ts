import { z } from 'zod';
import { sitePath } from './publication.ts';

/** What a reader can say is wrong, in the words of the form. The keys stand in the editors' list, so they are words too. */
export const reportKinds = {
  wrong: 'Something is wrong or out of date',
  unclear: 'Something is hard to understand',
  broken: 'A link or a part of the page does not work',
  barrier: 'I can’t read or use the page',
  other: 'Something else',
} as const;
export type ReportKind = keyof typeof reportKinds;

/** All that bounds what readers may send, in one place. */
export const reportLimits = {
  /** Characters. */
  path: 300,
  place: 200,
  message: 2000,
  email: 254,
  /** Bytes of a whole form. A character of three bytes takes nine when a browser sends it: 2000 of them, and the other fields. */
  body: 24 * 1024,
  /** Reports in a window: from one reader, and from all together. */
  perReader: 5,
  together: 200,
  windowMinutes: 10,
} as const;

/** PostgreSQL can't hold a NUL, and nobody types the other control characters. Line breaks and tabs are text. */
const text = z.string().regex(/^[^\0-\x08\x0b-\x1f\x7f]*$/, 'It holds characters that are no text.');

/** `POST /api/reports`: a page of the site, and what a reader says is wrong with it. */
export const reportSchema = z.strictObject({
  path: sitePath.max(reportLimits.path),
  /** The revision of the page that was live; absent for pages that are no document of their own. */
  revision: z.int().min(1).optional(),
  kind: z.enum(Object.keys(reportKinds) as ReportKind[]),
  /** Where on the page. */
  place: text.trim().min(1).max(reportLimits.place).optional(),
  message: text.trim().min(1).max(reportLimits.message),
  email: z.email().max(reportLimits.email).optional(),
});
export type Report = z.infer<typeof reportSchema>;

/** The form's fields as a reader filled them in. */
export interface ReportFields {
  page: string;
  kind: string;
  place: string;
  details: string;
  email: string;
}

/**
 * What the report page is to show. The publisher gives it with each request; plain files have none, and then the page says
 * that this copy of the site takes no reports.
 */
export type ReportView =
  | {
      state: 'form';
      fields: ReportFields;
      /** What is to be mended, by field. */
      problems?: Partial<Record<keyof ReportFields, string>>;
      /** Why a report was not sent, when it is not the reader's to mend. */
      unsent?: 'undelivered' | 'too-many' | 'too-large' | 'from-elsewhere' | 'automatic';
    }
  /** `page`: where to go back to, when that is a page of the site. */
  | { state: 'sent'; page?: string };
