import { expect, test } from 'vitest';
import { fileNameProblem } from './file-names.ts';

test.each([
  'site/src/lib/reading-time.ts',
  'site/src/lib/reading-time.test.ts',
  'site/src/ui/ReviewStamp.astro',
  'site/src/features/comparison/ComparisonChooser.island.tsx',
  'cms/src/admin/app.tsx',
  'cms/src/index.ts',
  'site/src/pages/guides/index.astro',
  'site/src/pages/art/[name].svg.ts',
  'eslint.config.ts',
])('%s is well named', (file) => {
  expect(fileNameProblem(file)).toBeUndefined();
});

test.each([
  ['site/src/lib/utils.ts', 'says nothing'],
  ['site/src/ui/Helpers.astro', 'says nothing'],
  ['site/src/pages/common.ts', 'says nothing'],
  ['site/src/ui/index.ts', 'hides what is in it'],
  ['site/src/ui/review-stamp.astro', 'PascalCase'],
  ['site/src/lib/readingTime.ts', 'kebab-case'],
])('%s: %s', (file, why) => {
  expect(fileNameProblem(file)).toContain(why);
});
