import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ContentType } from 'shared-types';

/** A live document that uses another one, as `/editorial/where-used` gives it. */
export interface Dependant {
  type: ContentType;
  documentId: string;
  name: string;
  uses: ('needs' | 'cites' | 'names' | 'links')[];
}

type Answer = { state: 'loading' } | { state: 'failed'; message: string } | { state: 'known'; dependants: Dependant[] };

/** Asks the server which live documents use this one. */
export function useDependants(type: ContentType, documentId: string): Answer {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [answer, setAnswer] = useState<Answer>({ state: 'loading' });
  useEffect(() => {
    // An answer that comes after the editor has moved on is nobody's.
    let isWanted = true;
    get<{ dependants: Dependant[] }>(`/editorial/where-used/${type}/${documentId}`).then(
      ({ data }) => isWanted && setAnswer({ state: 'known', dependants: data.dependants }),
      (error: unknown) => isWanted && setAnswer({ state: 'failed', message: formatAPIError(error as never) }),
    );
    return () => {
      isWanted = false;
    };
    // The client and the formatter are new at every rendering.
  }, [type, documentId]);
  return answer;
}
