import { Box, Checkbox, Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { pagedTypes, type ContentType } from 'shared-types';
import { FormFooter } from '../FormFooter.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { DependantList } from '../where-used/DependantList.tsx';
import { isReason, WithdrawalReason } from './WithdrawalReason.tsx';

type Kind = 'gone' | 'redirect' | 'notice';

const KINDS: { kind: Kind; label: string; hint: string }[] = [
  { kind: 'gone', label: 'Gone', hint: 'The address says that it was withdrawn, and why.' },
  { kind: 'redirect', label: 'Redirect', hint: 'The address leads on to another page, for good.' },
  { kind: 'notice', label: 'Withdrawn notice', hint: 'The page stays readable under a notice, and is in no list and no search.' },
];

interface Props {
  type: ContentType;
  documentId: string;
  onClose(): void;
}

/** Asks what readers are told, shows who uses the document, and withdraws it. */
export function WithdrawForm({ type, documentId, onClose }: Props) {
  const hasPage = (pagedTypes as readonly ContentType[]).includes(type);
  const [kind, setKind] = useState<Kind>('gone');
  const [target, setTarget] = useState('');
  const [reason, setReason] = useState('');
  const [urgent, setUrgent] = useState(false);
  const { send, isSending } = useEditorialRequest();
  const isComplete = isReason(reason) && (kind !== 'redirect' || target.startsWith('/'));
  const withdrawal = { kind, reason: reason.trim(), ...(kind === 'redirect' && { target: target.trim() }) };
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
          {hasPage && (
            <Radio.Group value={kind} onValueChange={(value: string) => setKind(value as Kind)} aria-label="What becomes of its address">
              {KINDS.map(({ kind: choice, label, hint }) => (
                <Radio.Item key={choice} value={choice}>
                  {label}: {hint}
                </Radio.Item>
              ))}
            </Radio.Group>
          )}
          {kind === 'redirect' && (
            <Field.Root name="target" required hint="A path on this site, without the site’s name, such as /guides/strip-scars/">
              <Field.Label>Leads to</Field.Label>
              <TextInput value={target} onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTarget(event.target.value)} />
              <Field.Hint />
            </Field.Root>
          )}
          <WithdrawalReason value={reason} onChange={setReason} />
          <Box>
            <Typography variant="sigma">Where it is used: </Typography>
            <DependantList type={type} documentId={documentId} />
          </Box>
          <Checkbox checked={urgent} onCheckedChange={(checked) => setUrgent(checked === true)}>
            Urgent: withdraw it although other documents need it; they then show it as text
          </Checkbox>
        </Flex>
      </Modal.Body>
      <FormFooter confirm="Withdraw now" isDangerous isComplete={isComplete} isSending={isSending} onConfirm={withdraw} onClose={onClose} />
    </>
  );
}
