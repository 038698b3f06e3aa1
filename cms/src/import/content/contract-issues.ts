import type { z } from 'zod';
import type { ReadDocument } from './read-document.ts';

type Issue = z.core.$ZodIssue;

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), value);
}

/** The line of the nearest thing around a value that knows where it came from. */
export function lineOf({ data, frontMatter, manuscript }: ReadDocument, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const inner = at(data, path.slice(0, length));
    const line = typeof inner === 'object' && inner !== null ? manuscript.lineOf(inner) : undefined;
    if (line !== undefined) return line;
  }
  return frontMatter.lineAt(path);
}

/** `body 3 (steps) → items 1 → text` */
function label(data: unknown, path: readonly PropertyKey[]): string {
  const parts: string[] = [];
  path.forEach((key, index) => {
    if (typeof key !== 'number') return void parts.push(String(key));
    const component = at(data, [...path.slice(0, index + 1), '__component']);
    const kind = typeof component === 'string' ? ` (${component.replace('blocks.', '')})` : '';
    parts.push(`${parts.pop() ?? ''} ${key + 1}${kind}`.trim());
  });
  return parts.join(' → ');
}

function complaint(issue: Issue, value: unknown): string {
  const given = typeof value === 'string' || typeof value === 'number' ? `“${value}”` : 'this';
  const characters = typeof value === 'string' ? `is ${value.length} characters long` : 'is too big';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? `${characters}; it may have ${issue.maximum}`
        : `has too many or too much: at most ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' || issue.minimum === 1 ? 'is empty' : `has too few: at least ${issue.minimum}`;
    case 'invalid_type':
      return value === undefined ? 'is missing' : `is ${given}; it must be ${issue.expected}`;
    case 'invalid_value':
      return `is ${value === undefined ? 'missing' : given}; it may be ${issue.values.join(', ')}`;
    case 'invalid_format':
      return `is ${given}, which doesn’t fit${issue.format === 'regex' ? ` ${issue.pattern}` : `: it must be a ${issue.format}`}`;
    default:
      return issue.message;
  }
}

/** Notes what the contract says against a document: at its line, by its field's name. */
export function noteIssues(document: ReadDocument, resolved: unknown, issues: readonly Issue[]): void {
  for (const issue of issues) {
    const text = complaint(issue, at(resolved, issue.path));
    const says = issue.code === 'custom' ? text : `${label(resolved, issue.path)} ${text}.`;
    document.manuscript.noteLine(lineOf(document, issue.path), says);
  }
}
