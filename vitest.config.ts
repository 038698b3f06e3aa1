import { defineConfig } from 'vitest/config';

// One worker's modules serve all its files: half of the time of a short test was loading them anew. Tests keep no state in modules.
const shared = { environment: 'node', isolate: false, maxWorkers: 2 } as const;

/** What needs running servers: slow to start, and hungry, so never more than the two cores of a small machine. */
const withServers = {
  ...shared,
  pool: 'forks',
  globalSetup: 'tests/support/built-before.ts',
  // A server on a busy machine takes its time.
  expect: { poll: { timeout: 15_000, interval: 100 } },
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...shared,
          include: ['shared-types/**/*.test.ts', 'cms/{config,src}/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      'site',
      {
        test: {
          name: 'integration',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/library/**', 'tests/search/**', 'tests/long/**'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...withServers,
        },
      },
      {
        test: {
          name: 'library',
          include: ['tests/library/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...withServers,
          globalSetup: 'tests/support/launch-library.ts',
          setupFiles: 'tests/support/launch-library-ready.ts',
          // After the others, while which it is made.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          ...withServers,
        },
      },
    ],
  },
});
