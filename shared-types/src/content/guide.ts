import type { z } from 'zod';
import { guide } from '../generated/content-types.ts';
import { lines } from '../lines.ts';

/** A condition guide without red flags could let a frightened reader wait too long, so it can't be published. */
export const guideSchema = guide.superRefine(({ kind, redFlags, keyPoints }, context) => {
  if (kind === 'condition' && redFlags.length === 0)
    context.addIssue({
      code: 'custom',
      path: ['redFlags'],
      message: 'A condition guide needs at least one care card that says when to see a doctor.',
    });
  const points = lines(keyPoints).length;
  if (points < 1 || points > 9)
    context.addIssue({ code: 'custom', path: ['keyPoints'], message: `Key points are one to nine lines; these are ${points}.` });
});
export type Guide = z.infer<typeof guideSchema>;
