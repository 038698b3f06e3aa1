import { useEffect } from 'react';
import type { Job } from '../desk/use-desk.ts';

/** Milliseconds that a plan takes to be carried out once its time has come: the server looks every two seconds. */
const CARRIED_OUT_WITHIN = 3000;
/** The longest time that a browser waits; a page that stands open for longer waits anew. */
const LONGEST = 2 ** 31 - 1;

/** Has a look taken when the next plan's time has come, and again until it was carried out or has failed. */
export function useWhenDue(jobs: readonly Job[], look: () => void): void {
  useEffect(() => {
    const times = jobs.filter(({ state }) => state === 'waiting').map(({ at }) => new Date(at).getTime());
    if (times.length === 0) return undefined;
    const wait = Math.max(Math.min(...times) - Date.now(), 0) + CARRIED_OUT_WITHIN;
    const timer = setTimeout(look, Math.min(wait, LONGEST));
    return () => clearTimeout(timer);
  }, [jobs, look]);
}
