import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes. Works outside tests too, where Vitest's own polling doesn't.
 * @param seconds how long at most
 * @returns whether it became so in time
 */
export async function until(isSo: () => Promise<boolean> | boolean, seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > end) return false;
    await delay(50);
  }
  return true;
}
