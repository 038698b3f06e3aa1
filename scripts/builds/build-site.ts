import path from 'node:path';
import { step } from '../output/step.ts';
import type { ChildProcesses } from '../processes/child-processes.ts';
import { quiet } from '../settings/environment.ts';
import { buildWhenStale, fingerprint } from './fingerprint.ts';

const sources = ['site', 'shared-types/src', 'pnpm-lock.yaml'];

/** Astro's command line program; to be run with Node in the site folder. */
export function astroProgram(root: string): string {
  return path.join(root, 'site/node_modules/astro/bin/astro.mjs');
}

/** Builds the publisher's bundle of the pages into site/.publisher when the site's sources have changed. Throws a PlainError with Astro's last lines. */
export async function buildSiteBundle(root: string, children: ChildProcesses): Promise<void> {
  const stamp = path.join(root, 'site/.publisher/bundle.sources');
  const program = {
    name: "The site's build",
    command: process.execPath,
    args: [astroProgram(root), 'build', '--config', 'astro.publisher.config.ts'],
    cwd: path.join(root, 'site'),
    env: { ...process.env, ...quiet, NODE_ENV: 'production' },
  };
  await buildWhenStale(stamp, fingerprint(root, sources), () => step("Building the site's pages", () => children.run(program)));
}
