import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

type Answer<Data> = { state: 'loading' } | { state: 'failed' } | { state: 'known'; data: Data };

/** What a widget of the home page shows. `again`: milliseconds after which it asks anew. */
export function useOverview<Data>(path: string, again?: number): Answer<Data> {
  const { get } = useFetchClient();
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'loading' });
  useEffect(() => {
    let isWanted = true;
    const ask = (): void =>
      void get<Data>(`/editorial/overview/${path}`).then(
        ({ data }) => isWanted && setAnswer({ state: 'known', data }),
        () => isWanted && setAnswer({ state: 'failed' }),
      );
    ask();
    const timer = again === undefined ? undefined : window.setInterval(ask, again);
    return () => {
      isWanted = false;
      window.clearInterval(timer);
    };
    // The client is new at every rendering.
  }, [path, again]);
  return answer;
}
