import { setTimeout as delay } from 'node:timers/promises';
import { EVENTS_PAGE, type Row } from 'shared-types';
import type { Bundle } from './bundle.ts';

/** A burst is over when nothing came for this long; a longer burst is released in parts of a second. Milliseconds. */
const QUIET = 25;
const LONGEST_BURST = 1000;
/** Seconds that one long poll waits. */
const POLL = 25;
/** Milliseconds between tries while the CMS is away, doubled up to the second. */
const RETRY = [250, 8000] as const;

/**
 * Collects what follows closely, so that a hundred publishes in a second make one or two releases. An urgent row is not
 * kept waiting. A full page means that we are far behind: then everything comes before a release, whatever the clock says.
 */
async function restOfBurst(bundle: Bundle, first: Row[], signal: AbortSignal): Promise<void> {
  const end = performance.now() + LONGEST_BURST;
  let rows = first;
  while (rows.length > 0) {
    const isBehind = rows.length >= EVENTS_PAGE;
    if (!isBehind && (performance.now() >= end || rows.some(({ urgent }) => urgent))) return;
    if (!isBehind) await delay(QUIET, undefined, { signal });
    rows = await bundle.pull(0, { keep: true, signal });
  }
}

interface Follower {
  /** Called whenever the library has changed, and again after a failure. Says whether what it has is live now. */
  changed(): Promise<boolean>;
  /** Called once when the CMS stops answering, and once when it is back. */
  reachable(error: unknown): void;
  /** Called when the CMS had nothing new, half a minute apart at most. What comes meanwhile waits. */
  idle(): Promise<void>;
}

/**
 * Follows the log until `signal` says stop. The CMS may come and go: the site stays up and catches up.
 * @param pending whether the library already holds what is not live
 */
export async function follow(bundle: Bundle, { changed, reachable, idle }: Follower, pending: boolean, signal: AbortSignal): Promise<void> {
  let pause: number = RETRY[0];
  let away = false;
  const rest = async (): Promise<void> => {
    await delay(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.min(pause * 2, RETRY[1]);
  };
  while (!signal.aborted) {
    try {
      const rows = await bundle.pull(pending || away ? 0 : POLL, { keep: true, signal });
      pending ||= rows.length > 0;
      await restOfBurst(bundle, rows, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!away) reachable(error);
      away = true;
      await rest();
      continue;
    }
    if (away) reachable(undefined);
    away = false;
    if (pending) pending = !(await changed());
    else await idle();
    if (pending) await rest();
    else pause = RETRY[0];
  }
}
