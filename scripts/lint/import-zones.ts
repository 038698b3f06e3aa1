import path from 'node:path';
import type { Rule } from 'eslint';

/** One row of ARCHITECTURE.md's table "Who may import what". */
export interface Zone {
  /** A folder of the project. */
  folder: string;
  /** Each of its own folders is a zone by itself: what lies in one may not be imported by the next. */
  separate?: boolean;
  /** What it may import besides itself: folders or files of the project, `shared-types`, `astro:` modules. Other packages are pnpm's to refuse. */
  may: readonly string[];
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`);
}

/** The folder within which `file` may import freely. */
function ownFolder({ folder, separate }: Zone, file: string): string {
  return separate
    ? file
        .split('/')
        .slice(0, folder.split('/').length + 1)
        .join('/')
    : folder;
}

/** What an import names, as a path from the root; or undefined when the zones have no say in it. */
function targetOf(file: string, source: string): string | undefined {
  const [plain = ''] = source.split('?');
  if (plain.startsWith('.')) return path.posix.join(path.posix.dirname(file), plain);
  return plain === 'shared-types' || plain.startsWith('astro:') ? plain : undefined;
}

/** What is wrong with an import, in a sentence; undefined when it is allowed. `file` is a path from the root; the longest fitting zone counts. */
export function importProblem(zones: readonly Zone[], file: string, source: string): string | undefined {
  const [zone] = zones.filter(({ folder }) => isWithin(file, folder)).sort((a, b) => b.folder.length - a.folder.length);
  const target = targetOf(file, source);
  if (zone === undefined || target === undefined) return undefined;
  const own = ownFolder(zone, file);
  if (isWithin(target, own) || zone.may.some((allowed) => isWithin(target, allowed))) return undefined;
  return `${own} may not import ${target} (ARCHITECTURE.md, "Who may import what"). It may import: ${zone.may.join(', ') || 'nothing of ours'}.`;
}

/** The ESLint rule that holds the zones, in TypeScript and in the frontmatter of `.astro` files alike. `root` is the repository's folder. */
export function importZones(root: string, zones: readonly Zone[]): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const file = path.relative(root, context.physicalFilename).replaceAll(path.sep, '/');
      const check = (source: { value?: unknown } | null | undefined, node: Rule.Node) => {
        if (typeof source?.value !== 'string') return;
        const message = importProblem(zones, file, source.value);
        if (message !== undefined) context.report({ node, message });
      };
      return {
        ImportDeclaration: (node) => check(node.source, node),
        ExportNamedDeclaration: (node) => check(node.source, node),
        ExportAllDeclaration: (node) => check(node.source, node),
        ImportExpression: (node) => check('value' in node.source ? node.source : undefined, node),
      };
    },
  };
}
