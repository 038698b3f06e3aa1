import { readFileSync } from 'node:fs';

/** The parent of a process, where the system shows it (Linux); undefined elsewhere or when the process is gone. */
function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself contain spaces and parentheses.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function ancestors(): number[] {
  const found = [process.ppid];
  for (let parent = parentOf(process.ppid); parent !== undefined && parent > 1 && found.length < 5; parent = parentOf(parent))
    found.push(parent);
  return found;
}

/**
 * Calls `onGone` once when npx, npm or pnpm, having started this process, has ended. They don't pass every signal on: `kill` of
 * npx alone would leave our servers behind. A plain shell may end without ending us.
 */
export function watchLaunchers(onGone: () => void): void {
  const atStart = ancestors();
  const last = atStart.findLastIndex((pid) => /\b(?:npm|npx|pnpm|pnpx)\b/.test(commandOf(pid)));
  if (last === -1) return;
  const launchers = atStart.slice(0, last + 1);
  const timer = setInterval(() => {
    const now = ancestors();
    if (launchers.every((pid, index) => now[index] === pid)) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
