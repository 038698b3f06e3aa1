import { rmSync } from 'node:fs';
import path from 'node:path';
import { step } from '../output/step.ts';
import type { ChildProcesses } from '../processes/child-processes.ts';
import { quiet } from '../settings/environment.ts';
import { buildWhenStale, fingerprint } from './fingerprint.ts';

const serverSources = ['cms/src', 'cms/config', 'cms/tsconfig.json', 'cms/package.json', 'shared-types/src', 'pnpm-lock.yaml'];
// What Vite bundles: the panels, the rules they share with the server, and the contract. ESLint keeps the panels from importing more.
const adminSources = ['cms/src/admin', 'cms/src/publish-rules', 'cms/config', 'cms/package.json', 'shared-types/src', 'pnpm-lock.yaml'];

function compiler(root: string): string {
  return path.join(root, 'cms/node_modules/typescript/bin/tsc');
}

/** Strapi's command line program; to be run with Node in the cms folder. */
export function strapiProgram(root: string): string {
  return path.join(root, 'cms/node_modules/@strapi/strapi/bin/strapi.js');
}

/** Compiles the CMS server into cms/dist when its sources have changed since it was last compiled. Throws a PlainError with the compiler's messages. */
export async function buildCmsServer(root: string, children: ChildProcesses): Promise<void> {
  const stamp = path.join(root, 'cms/dist/server.sources');
  const sources = fingerprint(root, serverSources, ['cms/src/admin']);
  const compile = async (): Promise<void> => {
    // Strapi loads every file it finds there, also one whose source is gone.
    for (const folder of ['src', 'config']) rmSync(path.join(root, 'cms/dist', folder), { recursive: true, force: true });
    const program = { name: 'The compiler', command: process.execPath, args: [compiler(root), '-p', '.'] };
    await children.run({ ...program, cwd: path.join(root, 'cms'), env: process.env });
  };
  await buildWhenStale(stamp, sources, () => step('Compiling the CMS', compile));
}

/** Compiles the CMS server, then bundles the admin when its sources have changed. Throws a PlainError with the last lines of what failed. */
export async function buildCms(root: string, children: ChildProcesses): Promise<void> {
  await buildCmsServer(root, children);
  const stamp = path.join(root, 'cms/dist/admin.sources');
  const sources = fingerprint(root, adminSources);
  const program = {
    name: "The admin's build",
    command: process.execPath,
    args: [strapiProgram(root), 'build'],
    cwd: path.join(root, 'cms'),
    env: { ...process.env, ...quiet, NODE_ENV: 'production' },
  };
  await buildWhenStale(stamp, sources, () => step('Building the admin (about half a minute)', () => children.run(program)));
}
