import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { cmsEnvironment, freePort, type Cms, type Secrets } from '../support/cms-process.ts';

const COMPILED = path.resolve(import.meta.dirname, '..', '..', 'cms', 'dist', 'src', 'import');

export interface Ran {
  code: number | null;
  /** What it printed. */
  out: string;
  /** What it complained of. */
  err: string;
}

/** Runs one of the import commands to its end, from a folder that has nothing to do with the project. */
export async function runCommand(name: 'content' | 'article', args: string[], env: NodeJS.ProcessEnv): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(COMPILED, `${name}-command.js`), ...args], { cwd: os.tmpdir(), env });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...printed };
}

/** The environment of a command that finds this CMS running. */
export const besideCms = ({ url, dataDir, secrets }: Cms): NodeJS.ProcessEnv => ({ ...cmsEnvironment(dataDir, secrets), CMS_URL: url });

/** The environment of a command that finds no CMS running, and so loads it. */
export const withoutCms = async (dataDir: string, secrets: Secrets): Promise<NodeJS.ProcessEnv> => ({
  ...cmsEnvironment(dataDir, secrets),
  CMS_PORT: String(await freePort()),
});
