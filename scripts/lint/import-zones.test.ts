import { expect, test } from 'vitest';
import { importProblem, type Zone } from './import-zones.ts';

const zones: Zone[] = [
  { folder: 'site/src/ui', may: ['site/src/lib'] },
  { folder: 'site/src/features', separate: true, may: ['site/src/ui', 'shared-types', 'site/src/features/seo'] },
  { folder: 'site/src/content', may: ['shared-types'] },
  { folder: 'site/src/content/queries.ts', may: ['site/src/content', 'shared-types', 'astro:content'] },
];

test.each([
  ['site/src/ui/Button.astro', '../lib/dates.ts'],
  ['site/src/ui/Button.astro', './Icon.astro'],
  ['site/src/features/guide/GuidePage.astro', '../seo/page-meta.ts'],
  ['site/src/features/guide/parts/Part.astro', '../guide.css?url'],
  ['site/src/features/guide/GuidePage.astro', 'shared-types'],
  ['site/src/content/queries.ts', 'astro:content'],
  ['site/src/content/queries.ts', './library.ts'],
  ['site/src/content/library.ts', 'node:path'],
  ['anywhere/else.ts', '../site/src/pages/index.astro'],
])('%s may import %s', (file, source) => {
  expect(importProblem(zones, file, source)).toBeUndefined();
});

test.each([
  ['site/src/ui/Button.astro', '../features/seo/page-meta.ts'],
  ['site/src/ui/Button.astro', 'shared-types'],
  ['site/src/features/guide/GuidePage.astro', '../question/Question.astro'],
  ['site/src/features/guide/GuidePage.astro', '../seo-old/page-meta.ts'],
  ['site/src/features/guide/GuidePage.astro', '../../content/queries.ts'],
  ['site/src/features/guide/GuidePage.astro', 'astro:content'],
  ['site/src/content/library.ts', 'astro:content'],
])('%s may not import %s', (file, source) => {
  expect(importProblem(zones, file, source)).toMatch(/may not import/);
});

test('the message says who, what, where it is written and what is allowed', () => {
  expect(importProblem(zones, 'site/src/ui/Button.astro', '../pages/index.astro')).toMatchInlineSnapshot(
    `"site/src/ui may not import site/src/pages/index.astro (ARCHITECTURE.md, "Who may import what"). It may import: site/src/lib."`,
  );
});
