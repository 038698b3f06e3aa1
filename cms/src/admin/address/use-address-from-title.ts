import { unstable_useContentManagerContext as useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { addressOf, isAutomatic } from './is-automatic.ts';

const textAt = (values: unknown, field: string): string => {
  const value = (values as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : '';
};

/** What of a type is its address, and the field from which Strapi makes it; `''` where there is none. */
function useAddressField(): { field: string; titleField: string; typeName: string } {
  const { contentType } = useContentManagerContext();
  const [field = '', attribute] = Object.entries(contentType?.attributes ?? {}).find(([, { type }]) => type === 'uid') ?? [];
  const titleField = attribute && 'targetField' in attribute ? String(attribute.targetField) : '';
  return { field, titleField, typeName: contentType?.info.singularName ?? '' };
}

/**
 * Makes the address of the title while that is typed, as long as nobody chose another. Strapi fills it in once: with the
 * type's name, or with as much of the title as was there.
 * @param isFree whether the address may change without a word: readers have never had it
 */
export function useAddressFromTitle(isFree: boolean): void {
  const { field, titleField, typeName } = useAddressField();
  const getValues = useForm('AddressFromTitle', (form) => form.getValues);
  const onChange = useForm('AddressFromTitle', (form) => form.onChange);
  const initialTitle = useForm('AddressFromTitle', ({ initialValues }) => textAt(initialValues, titleField));
  useEffect(() => {
    if (!isFree || titleField === '') return undefined;
    // With the keystroke itself and before Strapi's form takes it, so that no save comes between the title and its address.
    const follow = ({ target }: Event): void => {
      const isTitle = (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.name === titleField;
      // A dialog over the form has the title of another document.
      if (!isTitle || target.closest('[role="dialog"]')) return;
      const values: unknown = getValues();
      const titles = [textAt(values, titleField), initialTitle];
      if (isAutomatic({ value: textAt(values, field), titles, typeName })) onChange(field, addressOf(target.value) || null);
    };
    document.addEventListener('input', follow, true);
    return () => document.removeEventListener('input', follow, true);
  }, [isFree, field, titleField, typeName, initialTitle, getValues, onChange]);
}
