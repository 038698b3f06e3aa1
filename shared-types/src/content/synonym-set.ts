import type { z } from 'zod';
import { synonymSet } from '../generated/content-types.ts';
import { lines } from '../lines.ts';

export const synonymSetSchema = synonymSet.refine(({ terms }) => lines(terms).length >= 2, {
  path: ['terms'],
  message: 'A synonym set needs at least two words, one per line.',
});
export type SynonymSet = z.infer<typeof synonymSetSchema>;
