import { Button, Field, Flex, Modal, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { useEditorialRequest } from '../use-editorial-request.ts';

interface Props {
  type: ContentType;
  documentId: string;
  onClose(): void;
}

/** Asks why, and makes the revision before the live one live again. */
export function RevertForm({ type, documentId, onClose }: Props) {
  const [reason, setReason] = useState('');
  const { send, isSending } = useEditorialRequest();
  const revert = () =>
    send({
      path: '/editorial/revert',
      body: { type, documentId, reason: reason.trim() },
      done: 'Put back. Readers see the earlier revision within seconds.',
    });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Typography>
            Readers get the revision before the live one, at once. The live one stays in the history. A draft with changes that were never
            published stays as it is.
          </Typography>
          <Field.Root name="reason" required hint="A sentence that a patient understands. It stands in the page’s history.">
            <Field.Label>Why</Field.Label>
            <Textarea value={reason} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)} />
            <Field.Hint />
          </Field.Root>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="danger" disabled={reason.trim().length < 10} loading={isSending} onClick={() => void revert()}>
          Put back now
        </Button>
      </Modal.Footer>
    </>
  );
}
