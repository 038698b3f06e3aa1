import { reportKinds, reportLimits, sitePath, type Report, type ReportFields, type ReportKind } from 'shared-types';
import { z } from 'zod';

/** A field that people can't see. Programs that fill in every field fill in this one too. */
const TRAP = 'website';

type Problems = Partial<Record<keyof ReportFields, string>>;

/** Browsers send CR LF for a line break, which counts as one character. No text holds the other control characters. */
const clean = (value: string): string =>
  value
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .trim();

const upTo = (most: number) =>
  z
    .string()
    .transform(clean)
    .pipe(z.string().max(most, `It is too long. Shorten it to ${most.toLocaleString('en-GB')} characters or fewer.`));

/** A page as people write it: a path, or a whole address of this site copied from the browser. `''` for anything else. */
function pathOf(page: string, siteUrl: string): string {
  const url = /^(\/|https?:)/.test(page) ? URL.parse(page, siteUrl) : null;
  // `/.//other.example/` is of this site, and yet its path reads as an address of another.
  return url?.origin === new URL(siteUrl).origin && sitePath.safeParse(url.pathname).success ? url.pathname : '';
}

const formSchema = (siteUrl: string) =>
  z.object({
    page: upTo(reportLimits.path)
      .transform((value) => pathOf(value, siteUrl))
      .pipe(
        z.string().min(1, 'Write the address of the page. On this site it starts with a slash, such as /guides/.').max(reportLimits.path),
      ),
    kind: z.enum(Object.keys(reportKinds) as ReportKind[], 'Choose what is wrong.'),
    place: upTo(reportLimits.place),
    details: upTo(reportLimits.message).pipe(z.string().min(1, 'Say what is wrong.')),
    email: upTo(reportLimits.email).pipe(
      z.literal('').or(z.email('Write the whole address, such as name@example.org, or leave this empty.')),
    ),
  });

/** The fields as they came, to be shown again; one that is missing is empty. */
export function readFields(form: URLSearchParams): ReportFields {
  const field = (name: keyof ReportFields): string => form.get(name) ?? '';
  return { page: field('page'), kind: field('kind'), place: field('place'), details: field('details'), email: field('email') };
}

/** Whether a program filled in the form. */
export const isTrapped = (form: URLSearchParams): boolean => (form.get(TRAP) ?? '') !== '';

/** The report that the fields make, or what is to be mended: one sentence a field. */
export function parseReport(fields: ReportFields, siteUrl: string): { report: Report } | { problems: Problems } {
  const parsed = formSchema(siteUrl).safeParse(fields);
  if (!parsed.success) {
    const problems: Problems = {};
    for (const { path, message } of parsed.error.issues) problems[path[0] as keyof ReportFields] ??= message;
    return { problems };
  }
  const { page, kind, place, details, email } = parsed.data;
  return { report: { path: page, kind, message: details, ...(place !== '' && { place }), ...(email !== '' && { email }) } };
}
