import type { Published } from 'shared-types';
import { permanentUrl } from '../seo/guide-links.ts';
import { absoluteUrl, pathOf, type SiteIdentity } from '../seo/page-meta.ts';

type Guide = Published<'guide'>;

/** A guide that was taken back. */
export interface WithdrawnGuide {
  slug: string;
  title: string;
  at: string;
  withdrawal: { reason: string };
}

/** A change that matters: what the changes page and every feed show. */
export interface FeedEntry {
  /** The same for ever, whatever becomes of the slug. */
  id: string;
  title: string;
  /** Path on this site. */
  path: string;
  /** ISO 8601. */
  at: string;
  /** What changed, in the editors' words. */
  note: string;
}

/** The newest that a feed holds; the changes page has as many. */
const MOST = 200;

const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
  one.at < other.at ? 1 : one.at > other.at ? -1 : one.id < other.id ? -1 : 1;

/** The major changes of guides, newest first, and guides that were withdrawn. */
export function changesOf(guides: readonly Guide[], withdrawn: readonly WithdrawnGuide[], site: SiteIdentity): FeedEntry[] {
  const changed = guides.flatMap((guide) =>
    guide.revisions
      .filter(({ major }) => major)
      .map(({ mark, at, note, revision }) => ({
        id: `${permanentUrl(guide, site)}#${mark}`,
        title: revision === 1 ? guide.content.title : `${guide.content.title}: changed`,
        path: pathOf(guide),
        at,
        note,
      })),
  );
  const taken = withdrawn.map(({ slug, title, at, withdrawal }) => {
    const path = `/guides/${slug}/`;
    return { id: `${absoluteUrl(path, site)}#withdrawn-${at}`, title: `Withdrawn: ${title}`, path, at, note: withdrawal.reason };
  });
  return [...changed, ...taken].toSorted(newestFirst).slice(0, MOST);
}

/** A feed: what is in it, and how it is called. */
export interface Feed {
  title: string;
  description: string;
  /** The page that it belongs to. */
  page: string;
  /** Paths of the feed itself, in both forms. */
  atom: string;
  json: string;
  entries: FeedEntry[];
}

/** When a feed last changed: never the clock, so that the same library gives the same bytes. */
export const updatedAt = ({ entries }: Feed): string => entries[0]?.at ?? '1970-01-01T00:00:00.000Z';
