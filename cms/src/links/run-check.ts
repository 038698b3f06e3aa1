import { setTimeout as delay } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { checkLink, type Verdict } from './check-link.ts';
import { forgetLinks, knownLinks, lastRun, noteLink, noteRun, type LinkRun, type StoredLink } from './link-store.ts';
import { liveLinks } from './live-links.ts';

const HOUR = 60 * 60 * 1000;
/** What was looked at within this time is not asked again. Good links are looked at weekly, whatever is amiss as often as somebody asks. */
const GOOD_FOR = 6 * 24 * HOUR;
const AMISS_FOR = HOUR / 12;
/** Milliseconds between two requests. */
const PAUSE = 1000;
/** Links in one run; the rest waits for the next. */
const MOST = 1000;
/** Hosts that can't be reached one after the other, before it is us. */
const SIGNS_OF_NO_NETWORK = 3;
/** After this long a run was cut short by a restart. */
const LONGEST_RUN = 4 * HOUR;

const hostOf = (link: string): string => URL.parse(link)?.host ?? '';

/** Links that are due, those of one site together, so that no site is asked twice within a second nor two at the same time. */
export function due(links: readonly string[], known: ReadonlyMap<string, Pick<StoredLink, 'state' | 'checked_at'>>, now: number): string[] {
  const isDue = (link: string): boolean => {
    const found = known.get(link);
    if (!found) return true;
    return now - Date.parse(found.checked_at) > (found.state === 'ok' ? GOOD_FOR : AMISS_FOR);
  };
  return links
    .filter(isDue)
    .sort((a, b) => hostOf(a).localeCompare(hostOf(b)) || a.localeCompare(b))
    .slice(0, MOST);
}

interface Check {
  check(link: string): Promise<Verdict>;
  note(link: string, verdict: Verdict): Promise<void>;
  pause(): Promise<unknown>;
}

/**
 * Looks at links one after the other. When the first sites can't be reached at all, it is this machine that has no network:
 * then nothing is noted.
 */
export async function checkAll(links: readonly string[], { check, note, pause }: Check): Promise<Pick<LinkRun, 'checked' | 'isOffline'>> {
  const unreachable = new Map<string, { link: string; verdict: Verdict }[]>();
  let isOnline = false;
  let checked = 0;
  for (const link of links) {
    const verdict = await check(link);
    if (!isOnline && verdict.isOffline === true) {
      const host = hostOf(link);
      unreachable.set(host, [...(unreachable.get(host) ?? []), { link, verdict }]);
      if (unreachable.size >= SIGNS_OF_NO_NETWORK) return { checked: 0, isOffline: true };
    } else {
      isOnline = true;
      await note(link, verdict);
    }
    checked++;
    await pause();
  }
  // All that failed, and nothing else to compare with.
  if (!isOnline && unreachable.size > 0) return { checked: 0, isOffline: true };
  for (const { link, verdict } of [...unreachable.values()].flat()) await note(link, verdict);
  return { checked, isOffline: false };
}

const isUnderway = (run: LinkRun | null): boolean =>
  run !== null && run.endedAt === undefined && Date.now() - Date.parse(run.startedAt) < LONGEST_RUN;

/** Looks at every link of what is live that is due. Does nothing while a run is under way, here or in another process. */
export async function checkLinks(strapi: Core.Strapi): Promise<void> {
  if (isUnderway(await lastRun(strapi))) return;
  const startedAt = new Date().toISOString();
  await noteRun(strapi, { startedAt, checked: 0, isOffline: false });
  const links = [...(await liveLinks(strapi)).outside.keys()];
  const known = await knownLinks(strapi);
  await forgetLinks(
    strapi,
    [...known.keys()].filter((link) => !links.includes(link)),
  );
  const outcome = await checkAll(due(links, known, Date.now()), {
    check: checkLink,
    note: (link, verdict) => noteLink(strapi, link, verdict),
    pause: () => delay(PAUSE),
  });
  await noteRun(strapi, { startedAt, endedAt: new Date().toISOString(), ...outcome });
}

/** Looks at the links every Sunday night. */
export function checkLinksWeekly(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    await checkLinks(strapi).catch((error: unknown) => strapi.log.error(`The weekly look at the links failed: ${String(error)}`));
  };
  strapi.cron.add({ checkLinks: { task, options: { rule: '0 20 3 * * 0', tz: 'Europe/London' } } });
}
