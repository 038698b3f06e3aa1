import { existsSync, readFileSync } from 'node:fs';

interface Results {
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** How many tests passed and failed by Vitest's JSON report; a file that could not even be loaded counts as one that failed. Without a report: none. */
export function readTestCounts(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Results;
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
  };
}
