import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './until.ts';

/** The repository's folder. */
export const projectRoot = path.resolve(import.meta.dirname, '../..');

export interface RunningCommand {
  /** Everything it printed so far. */
  output(): string;
  signal(name: NodeJS.Signals): void;
  /** Settles with the exit code, or with the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
  /** Waits until it has printed `text`; fails with all that it printed when it ends first or `seconds` pass. */
  prints(text: string, seconds: number): Promise<void>;
}

/** Runs `node scripts/<script>.ts` as a person would, with no settings but these. `root` may be another copy of the project. */
export function runCommand(script: string, settings: Record<string, string>, root = projectRoot, args: string[] = []): RunningCommand {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: root, env: { PATH, HOME, ...settings } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  let over = false;
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      over = true;
      resolve(code ?? signal);
    });
  });
  const prints = async (text: string, seconds: number): Promise<void> => {
    await until(() => over || printed.includes(text), seconds);
    if (!printed.includes(text)) throw new Error(`${script} did not print “${text}”. It printed:\n${printed}`);
  };
  return { output: () => printed, signal: (name) => child.kill(name), ended, prints };
}

export interface FoundProcess {
  pid: number;
  command: string;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
}

/** Every living process of this machine that was started with this DATA_DIR. */
export function processesOf(dataDir: string): FoundProcess[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids
    .filter((pid) => read(`/proc/${pid}/environ`).split('\0').includes(`DATA_DIR=${dataDir}`))
    .map((pid) => ({ pid: Number(pid), command: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }));
}
