import path from 'node:path';
import type { Rule } from 'eslint';

const saysNothing = /^(utils?|helpers?|common|managers?)$/i;

/**
 * What is wrong with a file's name, in a sentence; undefined when it is good: kebab-case `.ts`, `Pascal.astro`, `Pascal.island.tsx`, other
 * `.tsx` either way (React panels of the admin). `file` is a path from the root; the names of pages are addresses.
 */
export function fileNameProblem(file: string): string | undefined {
  const { dir, base } = path.posix.parse(file);
  const isPage = dir.startsWith('site/src/pages') || dir === 'site/src/pages';
  const [stem = ''] = base.split('.');
  if (saysNothing.test(stem)) return `"${base}" says nothing about what is in it. Name the file after its subject.`;
  if (isPage) return undefined;
  const isPascal = /^[A-Z][A-Za-z0-9]*$/.test(stem);
  const isKebab = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem);
  if (base.endsWith('.astro')) return isPascal ? undefined : `"${base}" should be called in PascalCase, as the component is.`;
  if (base.endsWith('.tsx')) return isPascal || isKebab ? undefined : `"${base}" should be called in PascalCase or kebab-case.`;
  if (stem === 'index' && file !== 'cms/src/index.ts') return `"${base}" hides what is in it. Name the file after its subject.`;
  return isKebab ? undefined : `"${base}" should be called in kebab-case.`;
}

/** The ESLint rule that holds the names of files. `root` is the repository's folder. */
export function fileNames(root: string): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) => ({
      Program(node) {
        const message = fileNameProblem(path.relative(root, context.physicalFilename).replaceAll(path.sep, '/'));
        if (message !== undefined) context.report({ node, message });
      },
    }),
  };
}
