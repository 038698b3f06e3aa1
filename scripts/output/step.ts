/** Seconds since `start` (a `performance.now()`), as people read them: "0.4 s". */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Prints the name of a piece of work, does it, and completes the line with what came of it and how long it took.
 * `outcome` turns the result into two or three words; without it the line says "done".
 */
export async function step<T>(name: string, work: () => T | Promise<T>, outcome: (result: T) => string = () => 'done'): Promise<T> {
  const start = performance.now();
  process.stdout.write(`  ${name} … `);
  try {
    const result = await work();
    process.stdout.write(`${outcome(result)} (${secondsSince(start)})\n`);
    return result;
  } catch (error) {
    process.stdout.write('failed\n');
    throw error;
  }
}
