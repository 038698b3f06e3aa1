import { Box, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { FormFooter } from '../FormFooter.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { DependantList } from '../where-used/DependantList.tsx';
import { NO_CHOICE, WithdrawalFields, withdrawalOf } from './WithdrawalFields.tsx';

interface Props {
  type: ContentType;
  documentId: string;
  onClose(): void;
}

/** Asks what readers are told, shows who uses the document, and withdraws it. */
export function WithdrawForm({ type, documentId, onClose }: Props) {
  const [choice, setChoice] = useState(NO_CHOICE);
  const [urgent, setUrgent] = useState(false);
  const { send, isSending } = useEditorialRequest();
  const withdrawal = withdrawalOf(choice);
  const withdraw = () =>
    send({
      path: '/editorial/withdraw',
      body: { type, documentId, urgent, withdrawal },
      done: 'Withdrawn. Readers see it within seconds.',
    });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <WithdrawalFields type={type} choice={choice} onChange={setChoice} />
          <Box>
            <Typography variant="sigma">Where it is used: </Typography>
            <DependantList type={type} documentId={documentId} />
          </Box>
          <Checkbox checked={urgent} onCheckedChange={(checked) => setUrgent(checked === true)}>
            Urgent: withdraw it although other documents need it; they then show it as text
          </Checkbox>
        </Flex>
      </Modal.Body>
      <FormFooter
        confirm="Withdraw now"
        isDangerous
        isComplete={withdrawal !== null}
        isSending={isSending}
        onConfirm={withdraw}
        onClose={onClose}
      />
    </>
  );
}
