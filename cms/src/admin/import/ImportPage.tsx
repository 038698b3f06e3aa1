import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { guideKinds } from 'shared-types';
import { useState } from 'react';
import { OutcomeList } from './OutcomeList.tsx';
import { useImport } from './use-import.ts';

/** Brings articles that exist elsewhere in as drafts of guides. */
export default function ImportPage() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [kind, setKind] = useState('overview');
  const { outcomes, isImporting, bringIn } = useImport();
  return (
    <Page.Main>
      <Page.Title>Import</Page.Title>
      <Layouts.Header title="Import" subtitle="Text that exists elsewhere becomes the draft of a guide. Nothing is published." />
      <Layouts.Content>
        <Box background="neutral0" padding={6} shadow="filterShadow" hasRadius>
          <Flex direction="column" alignItems="flex-start" gap={5}>
            <Field.Root name="files" hint="Word (.docx), .html, .md or .txt, 5 MB each. Headings, lists, links and tables stay; styles go.">
              <Field.Label>Files</Field.Label>
              <input
                id="import-files"
                aria-label="Files"
                type="file"
                multiple
                accept=".md,.txt,.html,.htm,.docx"
                onChange={({ target }) => setFiles([...(target.files ?? [])])}
              />
              <Field.Hint />
            </Field.Root>
            <Field.Root name="kind" hint="It can be changed in the draft.">
              <Field.Label>Kind of guide</Field.Label>
              <SingleSelect value={kind} onChange={(value: string | number) => setKind(String(value))}>
                {Object.entries(guideKinds).map(([value, label]) => (
                  <SingleSelectOption key={value} value={value}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
              <Field.Hint />
            </Field.Root>
            <Button disabled={files.length === 0} loading={isImporting} onClick={() => void bringIn(files, kind)}>
              Import {files.length > 1 ? `${files.length} files` : ''}
            </Button>
          </Flex>
          <OutcomeList outcomes={outcomes} />
          {outcomes.length === 0 && (
            <Box paddingTop={5}>
              <Typography textColor="neutral600">The draft, and what is left to do, appear here.</Typography>
            </Box>
          )}
        </Box>
      </Layouts.Content>
    </Page.Main>
  );
}
