import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useAPIErrorHandler, useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { inLondon } from '../desk/london.ts';
import { ChangedFields } from '../history/ChangedFields.tsx';
import type { ChangedField } from '../history/use-revisions.ts';
import { forgetRefusal, noteVersion } from './draft-version.ts';
import type { Version } from './use-newer-version.ts';

interface Props {
  type: ContentType;
  documentId: string;
  newer: Version;
}

/** Says who saved and when, shows both versions, and lets the editor choose. Until then nothing is saved and nothing is lost. */
export function Conflict({ type, documentId, newer }: Props) {
  const { post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const getValues = useForm('Conflict', (form) => form.getValues);
  const resetForm = useForm('Conflict', (form) => form.resetForm);
  const [fields, setFields] = useState<ChangedField[]>();
  const compare = async (): Promise<void> => {
    try {
      const { data } = await post<{ fields: ChangedField[] }>('/editorial/compare', { type, documentId, values: getValues() });
      setFields(data.fields);
    } catch (error) {
      toggleNotification({ type: 'danger', message: formatAPIError(error as never) });
    }
  };
  const keepMine = (): void => {
    noteVersion(documentId, newer.updatedAt);
    setFields(undefined);
    toggleNotification({ type: 'info', message: `Yours stays. Save now, and it replaces what ${newer.by} saved.` });
  };
  const takeTheirs = (): void => {
    forgetRefusal(documentId);
    resetForm();
    // Once the form holds nothing unsaved, or the browser asks whether to leave.
    setTimeout(() => window.location.reload());
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        {newer.by} saved this draft on {inLondon(newer.updatedAt)}, after you opened it. Yours isn’t saved over it until you choose.
      </Typography>
      <Button variant="secondary" onClick={() => void compare()}>
        See both versions
      </Button>
      <Modal.Root open={fields !== undefined} onOpenChange={(isOpen: boolean) => !isOpen && setFields(undefined)}>
        <Modal.Content>
          <Modal.Header>
            <Modal.Title>Two versions</Modal.Title>
          </Modal.Header>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Typography>
                Struck through: what {newer.by} saved. Underlined: what stands in your form. Relations and pictures aren’t compared.
              </Typography>
              {fields && <ChangedFields fields={fields} />}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={takeTheirs}>
              Take theirs, drop mine
            </Button>
            <Button onClick={keepMine}>Keep mine</Button>
          </Modal.Footer>
        </Modal.Content>
      </Modal.Root>
    </Flex>
  );
}
