import { lines, type Guide } from 'shared-types';
import { textOf } from '../blocks/text-of.ts';

/** What a leaflet prints that may cite, in its order: the answer, the key points, when to see a doctor. */
export const leafletTexts = ({ title, slug, answer, keyPoints, redFlags }: Guide): string[] => [
  answer,
  ...lines(keyPoints),
  ...textOf('page', { title, slug, answer: '', body: redFlags }),
];
