import type { Published } from 'shared-types';
import { library } from '../content/library.ts';
import { question } from '../content/question.ts';
import { neighboursIn, type Neighbours } from '../features/guide/neighbours.ts';
import { inHubOrder } from '../features/hub/hub-groups.ts';

/** Worked out for all guides at once; the library gives the same list until a guide changes. */
const known = new WeakMap<readonly Published[], Map<string, Neighbours>>();

/** The guides before and after one in its hub. */
export const guideNeighbours = question('guide-neighbours', (documentId: string): Neighbours => {
  const guides = library.all('guide') as Published<'guide'>[];
  const neighbours = known.get(guides) ?? neighboursIn(inHubOrder(guides));
  known.set(guides, neighbours);
  return neighbours.get(documentId) ?? {};
});
