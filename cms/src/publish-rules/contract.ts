import { contentSchemas, type ContentOf, type ContentType } from 'shared-types';
import type { core } from 'zod';
import { fieldOf } from '../publication/fields.ts';
import type { Schemas } from '../publication/schemas.ts';
import type { Report, RuleWords } from './rule.ts';

export const contract: RuleWords = {
  id: 'contract',
  severity: 'error',
  title: 'Every field is as the site needs it.',
  why: 'A page is made from these fields. One that is empty, too long or holds what the site can’t show would leave a hole in it.',
  fix: 'See the help below the field.',
  example: { wrong: 'An answer of 400 characters.', right: 'An answer of at most 300 characters.' },
};

/** Words for an editor instead of zod's for a developer; `undefined` leaves zod's. */
function inPlainWords(issue: core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'custom' && issue.input === undefined) return 'It is empty. Fill it in.';
  switch (issue.code) {
    case 'too_big':
      if (issue.origin === 'string') return `It is longer than ${issue.maximum} characters. Shorten it.`;
      return issue.origin === 'array'
        ? `It has more than ${issue.maximum} entries. Remove some.`
        : `It is above ${issue.maximum}. Lower it.`;
    case 'too_small':
      if (issue.origin === 'string') return 'It is empty. Fill it in.';
      if (issue.origin !== 'array') return `It is below ${issue.minimum}. Raise it.`;
      return issue.minimum === 1 ? 'It is empty. Add at least one.' : `It needs at least ${issue.minimum}. Add more.`;
    case 'invalid_format':
      return 'It isn’t written as this field needs it. See the help below the field.';
    case 'invalid_value':
      return `Choose one of: ${issue.values.join(', ')}.`;
    default:
      return undefined;
  }
}

const NOT_SHOWABLE =
  'It holds something that the site doesn’t show: a heading 1, 5 or 6, a picture, code, or a link that is neither a web address, a path on this site, an e-mail address nor a telephone number. Change or remove it.';

/** A finding of the contract: its message says what to do as well. */
export const contractReport = (path: string[], message: string): Report => ({
  rule: contract.id,
  severity: contract.severity,
  path,
  quote: '',
  message,
  fix: '',
});

/**
 * Parses a snapshot by the contract.
 * @returns the parsed content, or `null` with every finding
 */
export function byContract<Type extends ContentType>(
  schemas: Schemas,
  type: Type,
  snapshot: Record<string, unknown>,
): { parsed: ContentOf<Type> | null; reports: Report[] } {
  const result = contentSchemas[type].safeParse(snapshot, { error: inPlainWords });
  if (result.success) return { parsed: result.data as ContentOf<Type>, reports: [] };
  const attributes = schemas.contentType(type);
  const reports = result.error.issues.map((issue) => {
    const field = fieldOf(schemas, attributes, snapshot, issue.path);
    const insideText = field.attribute.type === 'blocks' && issue.path.length > field.path.length;
    return contractReport(field.path, insideText ? NOT_SHOWABLE : issue.message);
  });
  const told = new Map(reports.map((report) => [JSON.stringify([report.path, report.message]), report]));
  return { parsed: null, reports: [...told.values()] };
}
