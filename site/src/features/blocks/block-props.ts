import type { BlockName, BlockOf } from 'shared-types';
import type { HeadingIds } from './headings.ts';
import type { PageContext } from './page-context.ts';

/** What every block component is given. */
export interface BlockProps<Name extends BlockName> {
  block: BlockOf<Name>;
  context: PageContext;
  /** The level of the block's own title, 2 to 4. */
  level: number;
  /** Ids of the headings of the whole body. */
  headingIds: HeadingIds;
}
