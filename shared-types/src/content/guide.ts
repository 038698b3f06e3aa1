import type { z } from 'zod';
import { guide } from '../generated/content-types.ts';
import { lines } from '../lines.ts';

export const guideSchema = guide.superRefine(({ keyPoints }, context) => {
  const points = lines(keyPoints).length;
  if (points < 1 || points > 9)
    context.addIssue({ code: 'custom', path: ['keyPoints'], message: `Key points are one to nine lines; these are ${points}.` });
});
export type Guide = z.infer<typeof guideSchema>;
