import type { useFetchClient } from '@strapi/strapi/admin';
import type { ContentType } from 'shared-types';
import type { Check } from '../../publish-rules/rule.ts';

interface Form {
  type: ContentType;
  documentId: string | undefined;
  values: object;
}

/** JSON leaves out what is undefined, and the server takes what is left out for unchanged: an emptied field has to say so. */
const withNulls = (values: object): object =>
  JSON.parse(JSON.stringify(values, (_, value: unknown) => (value === undefined ? null : value))) as object;

/** Asks the server what the publishing rules say of the form as it stands. */
export async function askChecks(
  post: ReturnType<typeof useFetchClient>['post'],
  { type, documentId, values }: Form,
): Promise<readonly Check[]> {
  const body = { type, ...(documentId !== undefined && { documentId }), values: withNulls(values) };
  const { data } = await post<{ checks: Check[] }>('/editorial/checks', body);
  return data.checks;
}
