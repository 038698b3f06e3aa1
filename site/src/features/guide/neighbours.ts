import type { Published } from 'shared-types';

type Guide = Published<'guide'>;

export interface Neighbours {
  previous?: Guide;
  next?: Guide;
}

/**
 * The guides before and after one in its hub, which is the first of its topics.
 * @param guides all that are published, in the order in which hubs list them
 */
export const neighboursOf = (guide: Guide, guides: readonly Guide[]): Neighbours => {
  const hub = guide.content.topics[0] ?? '';
  const inHub = guides.filter(({ content }) => content.topics.includes(hub));
  const place = inHub.findIndex(({ documentId }) => documentId === guide.documentId);
  // A withdrawn guide that stays readable stands in no list.
  return place < 0 ? {} : { previous: inHub[place - 1], next: inHub[place + 1] };
};
