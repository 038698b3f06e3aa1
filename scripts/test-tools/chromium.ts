import { existsSync } from 'node:fs';
import path from 'node:path';
import { messageOf, PlainError } from '../output/plain-error.ts';
import type { ChildProcesses } from '../processes/child-processes.ts';
import { canInstallDebianPackages, installDebianPackage } from './debian-package.ts';
import { findProgram } from './find-program.ts';

export interface Tool {
  /** The program, or the folder of the programs. */
  path: string;
  /** Where it came from, in two or three words. */
  origin: string;
}

/** A Chromium that is already here: the one named by CHROMIUM, else one on PATH. Throws a PlainError when CHROMIUM names none. */
export function findChromium(variables: NodeJS.Dict<string>): Tool | undefined {
  const named = variables.CHROMIUM;
  if (named) {
    if (existsSync(named)) return { path: named, origin: 'named by CHROMIUM' };
    throw new PlainError(`CHROMIUM names ${named}, which isn't there. Correct it, or leave it out to have one found or installed.`);
  }
  const found = findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  return found === undefined ? undefined : { path: found, origin: 'already here' };
}

async function installPlaywrightsOwn(root: string, children: ChildProcesses): Promise<Tool> {
  const node = (name: string, args: string[]) =>
    children.run({ name, command: process.execPath, args, cwd: path.join(root, 'tests'), env: process.env });
  await node('The download of Chromium', ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const place = await node('Playwright', ['--print', 'require("playwright-core").chromium.executablePath()']);
  return { path: place.trim(), origin: "Playwright's own, downloaded" };
}

/** Gives a Chromium for the tests: one that is here, else Debian's (as root on Debian), else Playwright's own. Throws a PlainError when none can be had. */
export async function provideChromium(root: string, children: ChildProcesses): Promise<Tool> {
  const here = findChromium(process.env);
  if (here !== undefined) return here;
  try {
    if (!canInstallDebianPackages()) return await installPlaywrightsOwn(root, children);
    await installDebianPackage('chromium', children);
    return { path: '/usr/bin/chromium', origin: "Debian's package, installed" };
  } catch (error) {
    throw new PlainError(
      `The tests need Chromium, and it could be neither found nor installed. Install Chromium or Chrome, or name one with CHROMIUM=/path/to/chromium.\n${messageOf(error)}`,
    );
  }
}
