import type { Published } from 'shared-types';

type Guide = Published<'guide'>;

/** What a link to a guide says. */
interface GuideLink {
  url: string | null;
  title: string;
}
export interface Neighbours {
  previous?: GuideLink;
  next?: GuideLink;
}

const linkTo = (guide: Guide | undefined): GuideLink | undefined => guide && { url: guide.url, title: guide.content.title };

/**
 * The guides before and after each one in its hub, which is the first of its topics, by documentId. A withdrawn guide that stays
 * readable stands in no list.
 * @param guides all that are published, in the order in which hubs list them
 */
export function neighboursIn(guides: readonly Guide[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  const hubs = Map.groupBy(
    guides.flatMap((guide) => [...new Set(guide.content.topics)].map((hub) => ({ hub, guide }))),
    ({ hub }) => hub,
  );
  for (const [hub, listed] of hubs) {
    listed.forEach(({ guide }, place) => {
      if (guide.content.topics[0] !== hub) return;
      const [previous, next] = [linkTo(listed[place - 1]?.guide), linkTo(listed[place + 1]?.guide)];
      found.set(guide.documentId, { ...(previous && { previous }), ...(next && { next }) });
    });
  }
  return found;
}
