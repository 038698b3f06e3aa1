import { errors } from '@strapi/utils';
import { contentSchemas, type ContentType } from 'shared-types';
import type { core } from 'zod';
import { fieldOf } from './fields.ts';
import type { Schemas } from './schemas.ts';
import type { Snapshot } from './snapshot.ts';

/** Something that an editor has to put right before a document can be published. */
export interface Problem {
  /** Down to a field, as Strapi's edit view names it: `['body', '0', 'heading']`. */
  path: string[];
  /** A sentence that stands alone: what is wrong and what to do. */
  message: string;
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

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

/**
 * Parses a snapshot by the contract.
 * @returns the parsed snapshot, or `null` with every problem found
 */
export function byContract(schemas: Schemas, type: ContentType, snapshot: Snapshot): { parsed: Snapshot | null; problems: Problem[] } {
  const result = contentSchemas[type].safeParse(snapshot, { error: inPlainWords });
  if (result.success) return { parsed: result.data, problems: [] };
  const attributes = schemas.contentType(type);
  const problems = result.error.issues.map((issue): Problem => {
    const field = fieldOf(schemas, attributes, snapshot, issue.path);
    const insideText = field.attribute.type === 'blocks' && issue.path.length > field.path.length;
    return { path: field.path, message: insideText ? NOT_SHOWABLE : issue.message };
  });
  const told = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { parsed: null, problems: [...told.values()] };
}

/**
 * The error that refuses a publication. Its shape is the one that Strapi's edit view shows in full: a toast, and each
 * message at its field.
 * @param name as `nameOf` gives it
 */
export function refusal(name: string, problems: Problem[]): errors.ValidationError {
  const listed = problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
  return new errors.ValidationError(`${name}: ${count(problems.length, 'problem')}: ${listed}`, {
    errors: problems.map((problem) => ({ ...problem, name: 'ValidationError' })),
  });
}
