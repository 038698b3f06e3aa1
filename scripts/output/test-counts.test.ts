import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readTestCounts } from './test-counts.ts';

function reportOf(testResults: object[]): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scalpwise-counts-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'results.json');
  writeFileSync(file, JSON.stringify({ testResults }));
  return file;
}

test('tests are counted over all files', () => {
  const file = reportOf([
    { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ]);
  expect(readTestCounts(file)).toEqual({ passed: 3, failed: 1 });
});

test('a file that could not be loaded is a failure', () => {
  expect(readTestCounts(reportOf([{ status: 'failed', assertionResults: [] }]))).toEqual({ passed: 0, failed: 1 });
});

test('without a report nothing passed', () => {
  expect(readTestCounts('/not/there.json')).toEqual({ passed: 0, failed: 0 });
});
