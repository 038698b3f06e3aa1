import { defineConfig } from 'vitest/config';

/** What needs running servers: slow to start, and hungry, so never more than the two cores of a small machine. */
const withServers = {
  pool: 'forks',
  maxWorkers: 2,
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
          environment: 'node',
          include: ['shared-types/**/*.test.ts', 'cms/{config,src}/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
      'site',
      {
        test: {
          name: 'integration',
          environment: 'node',
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
          environment: 'node',
          include: ['tests/library/**/*.test.ts', 'tests/search/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          ...withServers,
          globalSetup: 'tests/support/launch-library.ts',
        },
      },
      {
        test: {
          name: 'long',
          environment: 'node',
          include: ['tests/long/**/*.test.ts'],
          testTimeout: 1_200_000,
          hookTimeout: 120_000,
          ...withServers,
        },
      },
    ],
  },
});
