/** Seconds since `start` (a `performance.now()`), as people read them: "0.4 s". */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** The step whose name stands on the terminal's last line, waiting for its outcome. */
let open: symbol | undefined;

/** Completes the line that this step began; where another step has written since, on a line of its own. */
function write(begun: symbol, name: string, rest: string): void {
  const continues = open === begun;
  if (open !== undefined && !continues) process.stdout.write('\n');
  process.stdout.write(continues ? rest : `  ${name} … ${rest}`);
  open = undefined;
}

/**
 * Prints the name of a piece of work, does it, and completes the line with what came of it and how long it took; steps that run
 * at the same time repeat their name there. `outcome` turns the result into two or three words; without it the line says "done".
 */
export async function step<T>(name: string, work: () => T | Promise<T>, outcome: (result: T) => string = () => 'done'): Promise<T> {
  const start = performance.now();
  const begun = Symbol(name);
  write(begun, name, '');
  open = begun;
  try {
    const result = await work();
    write(begun, name, `${outcome(result)} (${secondsSince(start)})\n`);
    return result;
  } catch (error) {
    write(begun, name, 'failed\n');
    throw error;
  }
}
