import type { ContentType } from 'shared-types';
import { useAnswer, type Answer } from '../use-answer.ts';

/** A live document that uses another one, as `/editorial/where-used` gives it. */
export interface Dependant {
  type: ContentType;
  documentId: string;
  name: string;
  uses: ('needs' | 'cites' | 'names' | 'links')[];
}

/** Asks the server which live documents use this one. */
export const useDependants = (type: ContentType, documentId: string): Answer<{ dependants: Dependant[] }> =>
  useAnswer(`/editorial/where-used/${type}/${documentId}`);
