import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { fileNames } from './scripts/lint/file-names.ts';
import { importZones, type Zone } from './scripts/lint/import-zones.ts';

const root = import.meta.dirname;

const styles = ['site/src/styles', 'site/src/assets'];
const zones: Zone[] = [
  { folder: 'shared-types', may: [] },
  { folder: 'cms', may: ['shared-types'] },
  // Vite bundles these: scripts/builds/build-cms.ts counts on it that they import nothing else.
  { folder: 'cms/src/admin', may: ['cms/src/publish-rules', 'shared-types'] },
  { folder: 'site/src/lib', may: [] },
  { folder: 'site/src/ui', may: ['site/src/lib', ...styles] },
  { folder: 'site/src/content', may: ['site/src/lib', 'shared-types'] },
  { folder: 'site/src/content/queries.ts', may: ['site/src/content', 'site/src/lib', 'shared-types', 'astro:content'] },
  {
    folder: 'site/src/features',
    separate: true,
    may: [
      'site/src/ui',
      'site/src/lib',
      'shared-types',
      'site/src/features/blocks',
      'site/src/features/seo',
      'site/src/features/search/search-record.ts',
      ...styles,
    ],
  },
  // A diagram block shows one of the site's drawings.
  {
    folder: 'site/src/features/blocks',
    may: ['site/src/features/diagrams', 'site/src/features/seo', 'site/src/ui', 'site/src/lib', 'shared-types', ...styles],
  },
  { folder: 'site/src/layouts', may: ['site/src/features', 'site/src/ui', 'site/src/lib', 'shared-types', ...styles] },
  {
    folder: 'site/src/pages',
    may: ['site/src/content', 'site/src/features', 'site/src/layouts', 'site/src/ui', 'site/src/lib', 'shared-types', ...styles],
  },
  { folder: 'site/publisher', may: ['shared-types', 'site/.publisher'] },
  { folder: 'tests', may: ['shared-types', 'scripts/test-tools'] },
  // One module holds every option of search and serves page and tests; its list of queries is held against the published library.
  { folder: 'tests/search', may: ['tests/support', 'site/src/features/search', 'shared-types'] },
  { folder: 'tests/bench', may: ['tests/support', 'site/src/features/search', 'shared-types'] },
  { folder: 'scripts', may: [] },
];

const house = { rules: { 'import-zones': importZones(root, zones), 'file-names': fileNames(root) } };

/** Strapi, Astro and the tools look for a default export in these. */
const defaultExports = [
  '**/*.config.ts',
  '**/*.d.ts',
  'knip.ts',
  'cms/config/**',
  'cms/src/index.ts',
  'cms/src/api/**',
  'cms/src/admin/**',
];

export default defineConfig(
  globalIgnores([
    '**/dist/**',
    '**/.*',
    'cms/types/**',
    'cms/public/**',
    'site/public/**',
    'shared-types/src/generated/**',
    'docs/**',
    '**/fixtures/**',
  ]),
  tseslint.configs.base,
  astro.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx,astro}'],
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/import-zones': 'error',
      'house/file-names': 'error',
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-asserted-optional-chain': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.object.name=/^(test|describe|it|suite)$/][callee.property.name=/^(skip|only|todo|fails)$/]',
          message: 'Every test runs, and every test must pass.',
        },
      ],
    },
  },
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'astro/no-set-html-directive': 'error' },
  },
  // JSON-LD is data that the component itself serialises and escapes.
  { files: ['site/src/features/seo/JsonLd.astro'], rules: { 'astro/no-set-html-directive': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    // The plug-in gives the scripts inside `.astro` files to ESLint as files of their own; no TypeScript project knows them.
    ignores: ['**/*.astro/*.ts'],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          'tsconfig.cms-tests.json',
          'shared-types/tsconfig.json',
          'cms/tsconfig.json',
          'cms/src/*/tsconfig.json',
          'site/tsconfig.json',
          'tests/tsconfig.json',
        ],
        tsconfigRootDir: root,
      },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    ignores: defaultExports,
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } }],
    },
  },
);
