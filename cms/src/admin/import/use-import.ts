import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Check } from '../../publish-rules/rule.ts';

/** What became of one file. */
export type Outcome = { file: string } & (
  { article: { documentId: string; title: string; notes: string[] }; checks: Check[] } | { refused: string }
);

type Imported = Extract<Outcome, { article: object }>;

/** Brings files in one after the other, each as the draft of a guide. One that is refused doesn't stop the others. */
export function useImport(): {
  outcomes: readonly Outcome[];
  isImporting: boolean;
  bringIn(files: readonly File[], kind: string): Promise<void>;
} {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isImporting, setImporting] = useState(false);
  const one = async (file: File, kind: string): Promise<Outcome> => {
    const form = new FormData();
    form.append('files', file, file.name);
    form.append('kind', kind);
    try {
      const { data } = await post<Omit<Imported, 'file'>>('/editorial/import', form);
      return { file: file.name, ...data };
    } catch (error) {
      return { file: file.name, refused: formatAPIError(error as never) };
    }
  };
  const bringIn = async (files: readonly File[], kind: string): Promise<void> => {
    setImporting(true);
    setOutcomes([]);
    for (const file of files) {
      const outcome = await one(file, kind);
      setOutcomes((before) => [...before, outcome]);
    }
    setImporting(false);
  };
  return { outcomes, isImporting, bringIn };
}
