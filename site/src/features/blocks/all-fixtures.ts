import type { BlockName, BlockOf } from 'shared-types';
import * as callout from './callout/fixtures.ts';
import * as careCard from './care-card/fixtures.ts';
import * as claimGroup from './claim-group/fixtures.ts';
import * as comparison from './comparison/fixtures.ts';
import * as diagram from './diagram/fixtures.ts';
import * as doDontList from './do-dont-list/fixtures.ts';
import * as evidenceTable from './evidence-table/fixtures.ts';
import * as figure from './figure/fixtures.ts';
import * as numbers from './numbers/fixtures.ts';
import * as prose from './prose/fixtures.ts';
import * as questionGroup from './question-group/fixtures.ts';
import * as steps from './steps/fixtures.ts';
import * as timeline from './timeline/fixtures.ts';

/** How big a block gets: as small and as large as the contract allows, and as editors write it. */
export type FixtureSize = 'minimal' | 'typical' | 'longest';

/** Every block in three sizes. A new block without fixtures doesn't compile. */
export const fixtures: { [Name in BlockName]: Record<FixtureSize, BlockOf<Name>> } = {
  'blocks.callout': callout,
  'blocks.care-card': careCard,
  'blocks.claim-group': claimGroup,
  'blocks.comparison': comparison,
  'blocks.diagram': diagram,
  'blocks.do-dont-list': doDontList,
  'blocks.evidence-table': evidenceTable,
  'blocks.figure': figure,
  'blocks.numbers': numbers,
  'blocks.prose': prose,
  'blocks.question-group': questionGroup,
  'blocks.steps': steps,
  'blocks.timeline': timeline,
};
