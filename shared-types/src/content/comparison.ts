import type { z } from 'zod';
import { comparison } from '../generated/content-types.ts';

/** Same rows for every option: each criterion has exactly one cell for each option, in the order of the options. */
export const comparisonSchema = comparison.superRefine(({ options, criteria }, context) => {
  const keys = options.map(({ key }) => key);
  if (new Set(keys).size !== keys.length)
    context.addIssue({ code: 'custom', path: ['options'], message: `Two options share a key (${keys.join(', ')}). Give each its own.` });
  criteria.forEach(({ name, cells }, index) => {
    const found = cells.map(({ option }) => option);
    if (found.join() === keys.join()) return;
    context.addIssue({
      code: 'custom',
      path: ['criteria', index, 'name'],
      message: `“${name}” has cells for ${found.join(', ')}; it needs one each for ${keys.join(', ')}, in this order.`,
    });
  });
});
export type Comparison = z.infer<typeof comparisonSchema>;
