import type { BlockName } from 'shared-types';
import type { BlockProps } from './block-props.ts';
import Callout from './callout/Callout.astro';
import CareCardBlock from './care-card/CareCardBlock.astro';
import ClaimGroup from './claim-group/ClaimGroup.astro';
import ComparisonBlock from './comparison/ComparisonBlock.astro';
import Diagram from './diagram/Diagram.astro';
import DoDontList from './do-dont-list/DoDontList.astro';
import EvidenceTable from './evidence-table/EvidenceTable.astro';
import Figure from './figure/Figure.astro';
import Numbers from './numbers/Numbers.astro';
import Prose from './prose/Prose.astro';
import QuestionGroup from './question-group/QuestionGroup.astro';
import Steps from './steps/Steps.astro';
import Timeline from './timeline/Timeline.astro';

/** The component of every block. A block without one, one too many or two swapped is an error of `astro check`. */
export const registry = {
  'blocks.callout': Callout,
  'blocks.care-card': CareCardBlock,
  'blocks.claim-group': ClaimGroup,
  'blocks.comparison': ComparisonBlock,
  'blocks.diagram': Diagram,
  'blocks.do-dont-list': DoDontList,
  'blocks.evidence-table': EvidenceTable,
  'blocks.figure': Figure,
  'blocks.numbers': Numbers,
  'blocks.prose': Prose,
  'blocks.question-group': QuestionGroup,
  'blocks.steps': Steps,
  'blocks.timeline': Timeline,
} satisfies { [Name in BlockName]: (props: BlockProps<Name>) => unknown };
