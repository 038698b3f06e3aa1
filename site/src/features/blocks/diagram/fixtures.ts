import type { BlockOf } from 'shared-types';
import { wordsOf } from '../fixture-library.ts';

type Diagram = BlockOf<'blocks.diagram'>;

export const minimal: Diagram = { __component: 'blocks.diagram', drawing: 'pigment-depth' };
export const typical: Diagram = {
  ...minimal,
  drawing: 'strip-and-fue-donor',
  caption: 'A strip leaves a line; FUE leaves dots [@line; @dots].',
};
export const longest: Diagram = { ...minimal, drawing: 'norwood-scale', caption: wordsOf(300) };
