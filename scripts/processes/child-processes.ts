import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { PlainError } from '../output/plain-error.ts';

/** A program to run: never through a shell, so paths with spaces need no care. */
export interface Program {
  /** As it is called in messages: "The CMS". */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/** A server that was started and goes on by itself. */
export interface Server {
  name: string;
  /** Settles when it has ended, with how: "exit code 1". */
  ended: Promise<string>;
  /** A PlainError saying that it ended, with the last lines of its log. */
  failure(how: string): PlainError;
}

const GRACE_MS = 6000;
const TAIL_LINES = 30;

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}

function whenEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal === null ? `exit code ${code}` : signal));
  });
}

/**
 * Everything a command has started. Each child leads its own process group, so that Ctrl-C reaches this process alone, and stopping a child
 * also stops what it started.
 */
export class ChildProcesses {
  #running = new Map<ChildProcess, Promise<string>>();
  #stopping: Promise<void> | undefined;

  get stopping(): boolean {
    return this.#stopping !== undefined;
  }

  #spawn({ command, args, cwd, env }: Program, output: 'inherit' | 'pipe' | number): { child: ChildProcess; ended: Promise<string> } {
    if (this.stopping) throw new PlainError('Stopped.');
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', output, output] });
    const ended = whenEnded(child);
    this.#running.set(child, ended);
    void ended.then(() => this.#running.delete(child));
    return { child, ended };
  }

  /** Starts a server. With a log file its output goes there (the log of the run before is kept beside it), else to the terminal. */
  start(program: Program, logFile?: string): Server {
    const { name } = program;
    if (logFile === undefined) {
      const { ended } = this.#spawn(program, 'inherit');
      return { name, ended, failure: (how) => new PlainError(`${name} stopped (${how}); its messages stand above.`) };
    }
    if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
    const log = openSync(logFile, 'w');
    const { ended } = this.#spawn(program, log);
    closeSync(log);
    const failure = (how: string) =>
      new PlainError(`${name} stopped (${how}). The last lines of ${logFile}:\n\n${lastLines(readFileSync(logFile, 'utf8'))}`);
    return { name, ended, failure };
  }

  /** Runs a program to its end and gives what it printed. Throws a PlainError with its last lines when it fails. */
  async run(program: Program): Promise<string> {
    const { child, ended } = this.#spawn(program, 'pipe');
    let printed = '';
    const collect = (chunk: Buffer) => (printed += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    const how = await ended;
    if (how !== 'exit code 0') throw new PlainError(`${program.name} failed (${how}):\n\n${lastLines(printed)}`);
    return printed;
  }

  /** Runs a program to its end in this terminal and gives its exit code (1 when a signal ended it). Throws when we ended it ourselves. */
  async runHere(program: Program): Promise<number> {
    const { child, ended } = this.#spawn(program, 'inherit');
    await ended;
    if (this.stopping) throw new PlainError('Stopped.');
    return child.exitCode ?? 1;
  }

  /** Asks the children to stop, newest first and each with what it started; after six seconds they are made to. */
  stopAll(): Promise<void> {
    this.#stopping ??= Promise.all([...this.#running].reverse().map(([child, ended]) => stopGroup(child, ended))).then(() => undefined);
    return this.#stopping;
  }

  /** Ends every child at once, without waiting. */
  killAll(): void {
    for (const child of this.#running.keys()) signalGroup(child, 'SIGKILL');
  }
}

async function stopGroup(child: ChildProcess, ended: Promise<string>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(timer);
  // What the child itself may have started and left.
  signalGroup(child, 'SIGKILL');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
