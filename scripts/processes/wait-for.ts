import { setTimeout as pause } from 'node:timers/promises';
import { PlainError } from '../output/plain-error.ts';
import type { Server } from './child-processes.ts';

/**
 * Asks every 100 ms until `ask` gives something, and gives that; a thrown error counts as "not yet".
 * Throws a PlainError when the server ends first, or when nothing came within `seconds`.
 */
export async function waitFor<T>(server: Server, what: string, ask: () => Promise<T | undefined>, seconds: number): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  let ended: string | undefined;
  void server.ended.then((how) => (ended = how));
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined) return answer;
    if (ended !== undefined) throw server.failure(ended);
    if (performance.now() > deadline) {
      const failure = server.failure('we stopped it');
      throw new PlainError(`Waited ${seconds} seconds for ${what}, in vain. ${failure.message}`);
    }
    await pause(100);
  }
}
