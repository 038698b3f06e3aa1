import type { Published } from 'shared-types';

/** A source with the number under which a page cites it. */
export interface CitedSource {
  /** From 1, in the order of first appearance on the page. */
  number: number;
  source: Published<'source'>;
}

/** The id of a source's entry in the list of sources; citations link to it. */
export const sourceAnchor = (number: number): string => `source-${number}`;
