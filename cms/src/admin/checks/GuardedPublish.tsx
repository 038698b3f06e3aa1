import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import type { ContentType } from 'shared-types';
import { typeOf } from '../published-type.ts';
import { askChecks } from './ask-checks.ts';
import { fieldErrors } from './field-errors.ts';
import { documentKey, useErrorCount } from './latest-checks.ts';

/** Checks the form as it stands, also where no panel is mounted, and shows what is to be fixed. Whether something is. */
function useGuard(type: ContentType | null, documentId: string | undefined): () => Promise<boolean> {
  const getValues = useForm('GuardedPublish', (form) => form.getValues);
  const setErrors = useForm('GuardedPublish', (form) => form.setErrors);
  const { post } = useFetchClient();
  const { toggleNotification } = useNotification();
  return async () => {
    if (type === null) return false;
    // Without an answer publishing goes on: the server refuses it if it has to.
    const checks = await askChecks(post, { type, documentId, values: getValues() as object }).catch(() => []);
    const errors = checks.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (!first) return false;
    setErrors(fieldErrors(errors) as never);
    const title = errors.length === 1 ? 'One thing must be fixed first.' : `${errors.length} things must be fixed first.`;
    toggleNotification({ type: 'danger', title, message: `${first.place}: ${first.message} ${first.fix}` });
    return true;
  };
}

/** Ctrl+Shift+Enter publishes past the button; while something is to be fixed it asks the guard instead. */
function useGuardedShortcut(isBlocked: boolean, guard: () => Promise<boolean>): void {
  const newest = useRef(guard);
  newest.current = guard;
  useEffect(() => {
    if (!isBlocked) return;
    const stop = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.key !== 'Enter') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      void newest.current();
    };
    document.addEventListener('keydown', stop, true);
    return () => document.removeEventListener('keydown', stop, true);
  }, [isBlocked]);
}

/**
 * Strapi's Publish with a look at the rules first: the button says how many are to be fixed, and a click leads to them.
 * This is comfort; the log's middleware is what keeps a wrong document from readers.
 */
export function GuardedPublish(publish: DocumentActionComponent): DocumentActionComponent {
  const Action: DocumentActionComponent = (props) => {
    const description = publish(props);
    const guard = useGuard(typeOf(props.model), props.documentId);
    const errors = useErrorCount(documentKey(props.model, props.documentId));
    useGuardedShortcut(errors > 0, guard);
    if (!description) return description;
    return {
      ...description,
      label: errors > 0 ? `${description.label} (${errors} to fix)` : description.label,
      // `true` keeps Strapi from opening the dialog that the action may have.
      onClick: async (event) => ((await guard()) ? true : description.onClick?.(event)),
    };
  };
  Action.type = publish.type;
  Action.position = publish.position;
  return Action;
}
