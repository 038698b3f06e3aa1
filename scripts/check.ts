/** `pnpm check`: every check that needs no running server, quickest first; stops at the first that fails. Each is also a script of its own. */
import { PlainError } from './output/plain-error.ts';
import { secondsSince } from './output/step.ts';
import type { ChildProcesses } from './processes/child-processes.ts';
import { supervise } from './processes/supervise.ts';
import { quiet } from './settings/environment.ts';
import { projectRoot } from './settings/settings.ts';

const checks = [
  'contract:check',
  'format:check',
  'knip',
  'types:shared-types',
  'types:scripts',
  'types:tests',
  'types:cms',
  'types:admin',
  'types:cms-tests',
  'types:site',
  'test:unit',
  'lint',
];

async function check(children: ChildProcesses): Promise<number> {
  const times: string[] = [];
  for (const name of checks) {
    const begun = performance.now();
    const code = await children.runHere({
      name,
      command: process.env.npm_execpath ?? 'pnpm',
      args: ['run', name],
      cwd: projectRoot,
      env: { ...process.env, ...quiet },
    });
    if (code !== 0) throw new PlainError(`The check ${name} failed (${secondsSince(begun)}). Run it alone with: pnpm run ${name}`);
    times.push(`${name} ${secondsSince(begun)}`);
  }
  console.log(`\nAll checks passed: ${times.join(' · ')}`);
  return 0;
}

await supervise(check, 130);
