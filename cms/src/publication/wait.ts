import { EventEmitter, once } from 'node:events';
import { headOf } from './log.ts';
import type { Db } from './tables.ts';

/** Milliseconds between looks at the head, for commits of another process. One row by its key: a look costs next to nothing. */
const LOOK_EVERY = 200;

const commits = new EventEmitter();
commits.setMaxListeners(0);

/** Tells this process's waiting readers that something was committed. */
export const announce = (): void => void commits.emit('commit');

/**
 * Waits until the log goes beyond a position.
 * @param seconds how long at most
 * @param gone aborts when the reader hangs up
 * @returns at once when something is committed, by this process or another; otherwise when the time is over
 */
export async function waitBeyond(db: Db, seq: number, seconds: number, gone: AbortSignal): Promise<void> {
  // A clock that is set back must not make a reader wait for a day.
  const until = performance.now() + seconds * 1000;
  while (!gone.aborted) {
    // Listening starts before the look, so that a commit between the two is not missed.
    const left = Math.max(0, Math.min(LOOK_EVERY, Math.ceil(until - performance.now())));
    const commit = once(commits, 'commit', { signal: AbortSignal.any([gone, AbortSignal.timeout(left)]) }).catch(() => undefined);
    if ((await headOf(db)).seq > seq || performance.now() >= until) return;
    await commit;
  }
}
