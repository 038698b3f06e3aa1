import type { Core } from '@strapi/strapi';
import { knownLinks, lastRun, type LinkRun } from './link-store.ts';
import { liveLinks, type LinkUser } from './live-links.ts';

export interface ListedLink {
  link: string;
  /** `pending`: nobody has looked yet. */
  state: 'ok' | 'caution' | 'broken' | 'pending';
  note: string;
  /** ISO 8601; `null` for what is known at once, or not yet. */
  checkedAt: string | null;
  users: LinkUser[];
}

const ORDER: readonly ListedLink['state'][] = ['broken', 'caution', 'pending', 'ok'];

/** Every link of what is live that leads elsewhere, and those within the site that lead nowhere; what is worst first. */
export async function listLinks(strapi: Core.Strapi): Promise<{ run: LinkRun | null; links: ListedLink[] }> {
  const known = await knownLinks(strapi);
  const { outside: links, broken } = await liveLinks(strapi);
  const inside = [...broken.values()].map((found): ListedLink => ({ ...found, state: 'broken', checkedAt: null }));
  const outside = [...links].map(([link, users]): ListedLink => {
    const found = known.get(link);
    return { link, users, state: found?.state ?? 'pending', note: found?.note ?? '', checkedAt: found?.checked_at ?? null };
  });
  const listed = [...inside, ...outside].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.link.localeCompare(b.link));
  return { run: await lastRun(strapi), links: listed };
}
