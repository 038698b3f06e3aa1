/**
 * `pnpm test [FILTER…]`: brings what the tests need, builds what has changed, runs them, and ends with the line "N passed, N failed".
 * `--long` runs those that take longer instead.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildCms } from './builds/build-cms.ts';
import { buildSiteBundle } from './builds/build-site.ts';
import { checkProjectFolders } from './checks/folders.ts';
import { step } from './output/step.ts';
import { readTestCounts } from './output/test-counts.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { quiet } from './settings/environment.ts';
import { projectRoot as root } from './settings/settings.ts';
import { provideChromium, type Tool } from './test-tools/chromium.ts';
import { providePostgresql } from './test-tools/postgresql.ts';

/** What the tests need from the machine; one after the other, for apt-get takes no company. */
async function provideTools(children: ChildProcesses): Promise<[Tool, Tool]> {
  const told = ({ path: place, origin }: Tool): string => `${place}, ${origin}`;
  const chromium = await step('Chromium', () => provideChromium(root, children), told);
  return [chromium, await step('PostgreSQL', () => providePostgresql(children), told)];
}

async function test(children: ChildProcesses): Promise<number> {
  checkProjectFolders(root);
  const [[chromium, postgresql]] = await Promise.all([provideTools(children), buildCms(root, children), buildSiteBundle(root, children)]);

  const args = process.argv.slice(2).filter((arg) => arg !== '--');
  const projects = args.includes('--long') ? ['long'] : ['unit', 'site', 'integration', 'library'];
  const filters = args.filter((arg) => arg !== '--long');
  const results = path.join(root, '.vitest/results.json');
  // Strapi is started some twenty times; what V8 made of its modules is kept between them.
  const compileCache = path.join(root, '.vitest/compile-cache');
  rmSync(results, { force: true });
  const code = await children.runHere({
    name: 'Vitest',
    command: process.execPath,
    args: [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
      ...filters,
    ],
    cwd: root,
    env: { ...process.env, ...quiet, CHROMIUM_PATH: chromium.path, POSTGRES_BIN: postgresql.path, NODE_COMPILE_CACHE: compileCache },
  });
  const { passed, failed } = readTestCounts(results);
  console.log(`${passed} passed, ${failed} failed`);
  return code === 0 && (failed > 0 || passed === 0) ? 1 : code;
}

await supervise(test, 130);
