import type { z } from 'zod';
import {
  block,
  blocksCareCard,
  blocksEvidenceTable,
  blocksNumbers,
  partsComparisonCell,
  partsComparisonCriterion,
  partsFrequency,
} from './generated/components.ts';

/** One block of a body: the union that `__component` tells apart. */
export type Block = z.infer<typeof block>;
export type BlockName = Block['__component'];
export type BlockOf<Name extends BlockName> = Extract<Block, { __component: Name }>;

export type CareCard = z.infer<typeof blocksCareCard>;
export type EvidenceTable = z.infer<typeof blocksEvidenceTable>;
export type Numbers = z.infer<typeof blocksNumbers>;
export type Frequency = z.infer<typeof partsFrequency>;
export type ComparisonCell = z.infer<typeof partsComparisonCell>;
export type ComparisonCriterion = z.infer<typeof partsComparisonCriterion>;

export const blockNames = block.options.map((option) => option.shape.__component.unwrap().value);
