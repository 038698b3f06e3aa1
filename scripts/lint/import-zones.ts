import path from 'node:path';
import { AST_NODE_TYPES, type TSESLint, type TSESTree } from '@typescript-eslint/utils';

/** Who may import what: the table of ARCHITECTURE.md. */
export interface Zone {
  /** A folder of the project; the most particular zone counts. */
  folder: string;
  /** Each of its folders is a zone of its own: what lies in one may not be imported by the next. */
  separate?: boolean;
  /** What it may import besides itself: folders or files of the project, and the names of packages that are ours or `astro:` modules. */
  may: readonly string[];
}
