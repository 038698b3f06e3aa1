import { setTimeout as delay } from 'node:timers/promises';
import type { Row } from 'shared-types';
import type { Bundle } from './bundle.ts';

/** A burst is over when nothing came for this long; a longer burst is released in parts of a second. Milliseconds. */
const QUIET = 100;
const LONGEST_BURST = 1000;
/** Seconds that one long poll waits. */
const POLL = 25;
/** Milliseconds between tries while the CMS is away, doubled up to the second. */
const RETRY = [250, 8000] as const;

/** Collects what follows closely, so that a hundred publishes in a second make one or two releases. An urgent row is not kept waiting. */
async function restOfBurst(bundle: Bundle, first: Row[], signal: AbortSignal): Promise<void> {
  const end = Date.now() + LONGEST_BURST;
  let rows = first;
  while (rows.length > 0 && !rows.some(({ urgent }) => urgent) && Date.now() < end) {
    await delay(QUIET, undefined, { signal });
    rows = await bundle.pull(0, { keep: true, signal });
  }
}

interface Follower {
  /** Called whenever the library has changed. Its failures are its own to report. */
  changed(): Promise<void>;
  /** Called once when the CMS stops answering, and once when it is back. */
  reachable(error: unknown): void;
}

/** Follows the log until `signal` says stop. The CMS may come and go: the site stays up and catches up. */
export async function follow(bundle: Bundle, { changed, reachable }: Follower, signal: AbortSignal): Promise<void> {
  let wait: number = RETRY[0];
  let away = false;
  while (!signal.aborted) {
    try {
      const rows = await bundle.pull(away ? 0 : POLL, { keep: true, signal });
      if (away) reachable(undefined);
      away = false;
      wait = RETRY[0];
      if (rows.length === 0) continue;
      await restOfBurst(bundle, rows, signal);
      await changed();
    } catch (error) {
      if (signal.aborted) return;
      if (!away) reachable(error);
      away = true;
      await delay(wait, undefined, { signal }).catch(() => undefined);
      wait = Math.min(wait * 2, RETRY[1]);
    }
  }
}
