import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { messageOf, PlainError } from '../output/plain-error.ts';
import type { ChildProcesses } from '../processes/child-processes.ts';
import type { Tool } from './chromium.ts';
import { canInstallDebianPackages, forbidDebianCluster, installDebianPackage } from './debian-package.ts';
import { findProgram } from './find-program.ts';

/** Debian keeps each version's programs in a folder of its own; newest first. */
function debianFolders(): string[] {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base) : [];
  return versions.sort((a, b) => Number(b) - Number(a)).map((version) => path.join(base, version, 'bin'));
}

/** The folder of PostgreSQL's `initdb` and `postgres`, when it is already here: POSTGRES_BIN, else on PATH, else Debian's. */
export function findPostgresql(variables: NodeJS.Dict<string>): Tool | undefined {
  const named = variables.POSTGRES_BIN;
  const folders = named ? [named] : [...(variables.PATH ?? '').split(path.delimiter), ...debianFolders()];
  const folder = folders.find((candidate) => ['initdb', 'postgres'].every((program) => findProgram([program], [candidate]) !== undefined));
  if (folder !== undefined) return { path: folder, origin: named ? 'named by POSTGRES_BIN' : 'already here' };
  if (named) throw new PlainError(`POSTGRES_BIN names ${named}, which holds no initdb and postgres. Correct it, or leave it out.`);
  return undefined;
}

/** Gives PostgreSQL's programs for the tests: those that are here, else Debian's (as root on Debian). Throws a PlainError when they can't be had. */
export async function providePostgresql(children: ChildProcesses): Promise<Tool> {
  const here = findPostgresql(process.env);
  if (here !== undefined) return here;
  const need = 'The tests need PostgreSQL (the programs, no running server)';
  const remedy = 'Install PostgreSQL, or name the folder of its initdb with POSTGRES_BIN.';
  if (!canInstallDebianPackages()) throw new PlainError(`${need}, and it isn't here. ${remedy}`);
  try {
    forbidDebianCluster();
    await installDebianPackage('postgresql', children);
  } catch (error) {
    throw new PlainError(`${need}, and Debian's package could not be installed. ${remedy}\n${messageOf(error)}`);
  }
  const installed = findPostgresql(process.env);
  if (installed === undefined) throw new PlainError(`Debian's package brought no initdb. ${remedy}`);
  return { ...installed, origin: "Debian's package, installed" };
}
