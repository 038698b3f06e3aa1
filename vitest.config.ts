import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// One worker's modules serve all its files: half of the time of a short test was loading them anew. Tests keep no state in modules.
const shared = { environment: 'node', isolate: false, maxWorkers: 2 } as const;

/** What needs running servers: slow to start, and hungry, so no more than the two cores of a small machine (three were no quicker). */
const withServers = {
  ...shared,
  pool: 'forks',
  globalSetup: 'tests/support/built-before.ts',
  // A server on a busy machine takes its time.
  expect: { poll: { timeout: 15_000, interval: 100 } },
} as const;

/** They begin first, so that none is left to run alone at the end; the others come in Vitest's order. */
const longest = ['/publisher-faults.', '/restart.', '/accessibility.', '/privacy.', '/search-box.'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => longest.some((name) => moduleId.includes(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
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
          sequence: { groupOrder: 1 },
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
          sequence: { groupOrder: 2 },
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
