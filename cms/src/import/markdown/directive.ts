import type { RootContent } from 'mdast';
import type {} from 'remark-directive';
import type { Manuscript } from '../manuscript.ts';

export type Container = Extract<RootContent, { type: 'containerDirective' }>;
export type Leaf = Extract<RootContent, { type: 'leafDirective' }>;

/** A block's fields before references are resolved; the contract checks them in the end. */
export interface MadeBlock {
  __component: string;
  [field: string]: unknown;
}

/** The attributes of a directive. A name outside `names` is noted: it would be lost. */
export function attributes<Name extends string>(
  node: Container | Leaf,
  names: readonly Name[],
  manuscript: Manuscript,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(node.attributes ?? {})) {
    const name = names.find((candidate) => candidate === key);
    if (name !== undefined && value) found[name] = value;
    else if (name === undefined) manuscript.note(node, `${node.name} has no “${key}”. It has: ${names.join(', ')}.`);
  }
  return found;
}

/** Notes a container whose closing colons are missing: it would swallow what follows. */
export function checkClosed(node: Container, manuscript: Manuscript): void {
  const written = manuscript.written(node).trimEnd();
  const colons = (line: string | undefined): number => /^\s*(:{3,})/.exec(line ?? '')?.[1]?.length ?? 0;
  const last = written.split('\n').at(-1);
  if (/^\s*:+\s*$/.test(last ?? '') && colons(last) >= colons(written)) return;
  manuscript.note(node, `${node.name} isn’t closed. End it with a line of ${':'.repeat(colons(written))}.`);
}
