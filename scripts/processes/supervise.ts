import { describeFailure } from '../output/plain-error.ts';
import { ChildProcesses } from './child-processes.ts';
import { watchLaunchers } from './launchers.ts';

/**
 * Runs a command that starts other processes, and ends this process with the exit code it gives (1 after a failure).
 * Ctrl-C, SIGTERM, a closed terminal or the end of the npx that started us stop every child first; a second Ctrl-C doesn't wait.
 * `exitCodeWhenStopped` is what an interrupted run ends with: 0 for a server, 130 for work that was cut short.
 */
export async function supervise(command: (children: ChildProcesses) => Promise<number>, exitCodeWhenStopped: number): Promise<void> {
  const children = new ChildProcesses();
  const stop = async () => {
    if (children.stopping) return;
    const stopped = children.stopAll();
    process.stdout.write('\nStopping …\n');
    await stopped;
    process.exit(exitCodeWhenStopped);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => (children.stopping ? process.exit(exitCodeWhenStopped) : void stop()));
  }
  watchLaunchers(() => void stop());
  // A reader of our output that has gone away is no reason to leave servers behind; nor is a fault of our own.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => void stop());
  process.on('exit', () => children.killAll());
  try {
    const code = await command(children);
    if (children.stopping) return;
    await children.stopAll();
    process.exit(code);
  } catch (error) {
    // While we stop, children fail because we end them.
    if (children.stopping) return;
    process.stderr.write(`\n${describeFailure(error)}\n`);
    await children.stopAll();
    process.exit(1);
  }
}
