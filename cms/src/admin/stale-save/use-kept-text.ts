import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef } from 'react';
import { useRefusal } from './draft-version.ts';

/**
 * Keeps in the form what was typed when saving it is refused. Strapi shows a save as done before it is, and takes the text
 * out of the form again when it wasn't.
 */
export function useKeptText(documentId: string | undefined): void {
  const values = useForm('KeptText', (form) => form.values);
  const isModified = useForm('KeptText', ({ modified }) => modified);
  const isSubmitting = useForm('KeptText', (form) => form.isSubmitting);
  const setValues = useForm('KeptText', (form) => form.setValues);
  const refusal = useRefusal(documentId);
  const typed = useRef<typeof values>();
  /** The refusal after which somebody typed on: what is in the form then is what they want there. */
  const over = useRef(0);
  useEffect(() => {
    if (isSubmitting) return;
    const hasTypedOn = isModified && values !== typed.current;
    if (refusal === 0 || hasTypedOn) over.current = refusal;
    if (refusal === over.current) typed.current = isModified ? values : undefined;
    else if (!isModified && typed.current !== undefined) setValues(typed.current);
  }, [refusal, isModified, isSubmitting, values, setValues]);
}
