import { useAPIErrorHandler, useDebounce, useFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { ContentType } from 'shared-types';
import type { Check } from '../../publish-rules/rule.ts';
import { askChecks } from './ask-checks.ts';
import { setLatestChecks } from './latest-checks.ts';

/** Milliseconds of quiet before the form is checked: an editor types on without being disturbed. */
const QUIET = 400;

type Answer = { state: 'checking' } | { state: 'failed'; message: string } | { state: 'known'; checks: readonly Check[] };

/** What the rules say of the form, asked anew whenever typing pauses. The last answer stands until the next one is there. */
export function useChecks(type: ContentType, documentId: string | undefined, document: string): Answer {
  const values = useForm('ChecksPanel', (form) => form.values as object);
  const settled = useDebounce(values, QUIET);
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [answer, setAnswer] = useState<Answer>({ state: 'checking' });
  useEffect(() => {
    // An answer that comes after the editor has typed on is about another text.
    let isWanted = true;
    askChecks(post, { type, documentId, values: settled }).then(
      (checks) => {
        if (!isWanted) return;
        setAnswer({ state: 'known', checks });
        setLatestChecks(document, checks);
      },
      (error: unknown) => isWanted && setAnswer({ state: 'failed', message: formatAPIError(error as never) }),
    );
    return () => {
      isWanted = false;
    };
    // The client and the formatter are new at every rendering.
  }, [type, documentId, document, settled]);
  return answer;
}
