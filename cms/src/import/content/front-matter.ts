import type { Root } from 'mdast';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Manuscript } from '../manuscript.ts';

export interface FrontMatter {
  values: Record<string, unknown>;
  /** The line of a value, by its path (`['options', 2, 'name']`): its own, or that of the nearest thing around it. */
  lineAt(path: readonly PropertyKey[]): number;
}

const none: FrontMatter = { values: {}, lineAt: () => 1 };

function valuesOf(document: ReturnType<typeof parseDocument>): Record<string, unknown> | undefined {
  try {
    return isMap(document.contents) ? document.toJS() : undefined;
  } catch {
    return undefined; // aliases that multiply beyond reason
  }
}

/** Reads the YAML at the top of a file. What is wrong with it is noted, and its values are then left out. */
export function readFrontMatter(root: Root, manuscript: Manuscript): FrontMatter {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    manuscript.noteLine(1, 'The file doesn’t start with front matter: a line of ---, the fields, and a line of ---.');
    return none;
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(first.value, { lineCounter, prettyErrors: false });
  // The YAML starts on the line after the first ---.
  const lineOf = (offset: number): number => lineCounter.linePos(offset).line + 1;
  for (const error of document.errors) manuscript.noteLine(lineOf(error.pos[0]), `The front matter is not valid YAML: ${error.message}`);
  if (document.errors.length > 0) return none;
  const values = valuesOf(document);
  if (values === undefined) {
    manuscript.noteLine(2, 'The front matter is not a list of fields, each “name: value”.');
    return none;
  }
  const lineAt = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineOf(node.range[0]);
    }
    return 1;
  };
  return { values, lineAt };
}
