import { execFileSync } from 'node:child_process';
import { projectRoot } from '../settings/settings.ts';

/** Every file of the project that Git knows or would take, as paths from the root. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '');
}
