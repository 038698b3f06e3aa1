import { errors } from '@strapi/utils';
import type { Report } from '../publish-rules/rule.ts';

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** What an editor reads of a finding: what is wrong, and what to do. */
const told = ({ message, fix }: Report): string => (fix === '' ? message : `${message} ${fix}`);

/** One message a field, as Strapi's edit view shows them. */
function byField(reports: readonly Report[]): { path: string[]; message: string }[] {
  const fields = new Map<string, { path: string[]; messages: Set<string> }>();
  for (const report of reports) {
    const name = report.path.join('.');
    const field = fields.get(name) ?? { path: report.path, messages: new Set() };
    field.messages.add(told(report));
    fields.set(name, field);
  }
  return [...fields.values()].map(({ path, messages }) => ({ path, message: [...messages].join(' ') }));
}

/**
 * The error that refuses a publication. Its shape is the one that Strapi's edit view shows in full: a toast, and each
 * message at its field.
 * @param name as `nameOf` gives it
 */
export function refusal(name: string, reports: readonly Report[]): errors.ValidationError {
  const problems = byField(reports);
  const listed = problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
  return new errors.ValidationError(`${name}: ${count(problems.length, 'problem')}: ${listed}`, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}
