import type { Check } from '../../publish-rules/rule.ts';

interface FieldErrors {
  [key: string]: FieldErrors | FieldErrors[] | string;
}

const told = ({ message, fix }: Check): string => (fix === '' ? message : `${message} ${fix}`);

type Node = Map<string, Node | string>;

function put(node: Node, [key = '', ...below]: readonly string[], message: string): void {
  const there = node.get(key);
  if (below.length === 0) node.set(key, typeof there === 'string' ? `${there} ${message}` : message);
  else {
    const next = there instanceof Map ? there : new Map<string, Node | string>();
    node.set(key, next);
    put(next, below, message);
  }
}

/** Numbered keys are places in a list, as the form has them; the places between stay empty. */
function plain(node: Node): FieldErrors | FieldErrors[] {
  const entries = [...node].map(([key, value]) => [key, typeof value === 'string' ? value : plain(value)] as const);
  if (!entries.every(([key]) => /^\d+$/.test(key))) return Object.fromEntries(entries);
  const list: FieldErrors[] = [];
  for (const [key, value] of entries) list[Number(key)] = value as FieldErrors;
  return list;
}

/** Findings in the shape of the form's own errors: it opens the block, focuses the first field and shows the words there. */
export function fieldErrors(checks: readonly Check[]): FieldErrors {
  const root: Node = new Map();
  for (const check of checks) put(root, check.path, told(check));
  return plain(root) as FieldErrors;
}
