import type { BlockOf } from 'shared-types';
import { comparison } from '../fixture-library.ts';

/** The block holds one relation and nothing else, so there is one form of it. */
const block: BlockOf<'blocks.comparison'> = { __component: 'blocks.comparison', comparison: comparison.documentId };

export const minimal = block;
export const typical = block;
export const longest = block;
