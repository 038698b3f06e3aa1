import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { ChildProcesses } from '../processes/child-processes.ts';

/** Whether Debian's packages can be installed here: Debian or a relative of it, and root. */
export function canInstallDebianPackages(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs a Debian package. Throws a PlainError with apt-get's last lines when that fails. */
export async function installDebianPackage(name: string, children: ChildProcesses): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const aptGet = (...args: string[]) => children.run({ name: `apt-get ${args[0]}`, command: '/usr/bin/apt-get', args, cwd: '/', env });
  await aptGet('update');
  await aptGet('install', '--yes', '--no-install-recommends', '-o', 'Dpkg::Options::=--force-confold', name);
}

/** Tells Debian's PostgreSQL packages not to make a cluster of their own on installation; without a cluster they start no service. */
export function forbidDebianCluster(): void {
  const file = '/etc/postgresql-common/createcluster.conf';
  if (existsSync(file)) return;
  mkdirSync('/etc/postgresql-common', { recursive: true });
  writeFileSync(file, 'create_main_cluster = false\n');
}
