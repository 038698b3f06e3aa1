import { guideKinds, type ContentOf, type Published } from 'shared-types';

type Guide = Published<'guide'>;
type Kind = ContentOf<'guide'>['kind'];

/** What a hub calls its guides of a kind. */
const HEADINGS: Record<Kind, string> = {
  overview: 'Where to begin',
  condition: 'Conditions',
  treatment: 'Treatments',
  procedure: 'Procedures',
  scar: 'Scars',
  'living-with': 'Living with it',
};

/** A hub's guides by kind, in the order in which someone would need them; within a kind in the order given. */
export const hubGroups = (guides: readonly Guide[]): { kind: Kind; heading: string; guides: Guide[] }[] =>
  (Object.keys(guideKinds) as Kind[])
    .map((kind) => ({ kind, heading: HEADINGS[kind], guides: guides.filter(({ content }) => content.kind === kind) }))
    .filter((group) => group.guides.length > 0);

/** Guides in the order in which hubs list them. */
export const inHubOrder = (guides: readonly Guide[]): Guide[] => hubGroups(guides).flatMap((group) => group.guides);
