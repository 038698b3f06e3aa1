import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What the server said: not yet anything, what was asked for, or why not. */
export type Answer<Data> = { state: 'loading' } | { state: 'failed'; message: string } | { state: 'known'; data: Data };

/** Several parts of one page ask the same at once; they share a request. A page is loaded anew after every step. */
const asked = new Map<string, Promise<unknown>>();
const KEPT_FOR = 2000;

/** Asks an editorial route for something, once for every address. `null` asks for nothing. */
export function useAnswer<Data>(path: string | null): Answer<Data> {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'loading' });
  useEffect(() => {
    if (path === null) return undefined;
    // An answer that comes after the editor has moved on is nobody's.
    let isWanted = true;
    const request = (asked.get(path) ?? get<Data>(path).then(({ data }) => data)) as Promise<Data>;
    asked.set(path, request);
    request
      .then(
        (data) => isWanted && setAnswer({ state: 'known', data }),
        (error: unknown) => isWanted && setAnswer({ state: 'failed', message: formatAPIError(error as never) }),
      )
      .finally(() => setTimeout(() => asked.delete(path), KEPT_FOR));
    return () => {
      isWanted = false;
    };
    // The client and the formatter are new at every rendering.
  }, [path]);
  return answer;
}
