import { Box, Button, Checkbox, Field, Flex, Modal, Radio, Textarea, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { pagedTypes, type ContentType } from 'shared-types';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { DependantList } from '../where-used/DependantList.tsx';

type Kind = 'gone' | 'redirect' | 'notice';

const KINDS: { kind: Kind; label: string; hint: string }[] = [
  { kind: 'gone', label: 'Gone', hint: 'The address says that it was withdrawn, and why.' },
  { kind: 'redirect', label: 'Redirect', hint: 'The address leads on to another page, for good.' },
  { kind: 'notice', label: 'Withdrawn notice', hint: 'The page stays readable under a notice, and is in no list and no search.' },
];

const SHORTEST_REASON = 10;

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
  const isComplete = reason.trim().length >= SHORTEST_REASON && (kind !== 'redirect' || target.startsWith('/'));
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
          <Field.Root name="reason" required hint="A sentence that a patient understands. Readers see it at the address.">
            <Field.Label>Why</Field.Label>
            <Textarea value={reason} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => setReason(event.target.value)} />
            <Field.Hint />
          </Field.Root>
          <Box>
            <Typography variant="sigma">Where it is used: </Typography>
            <DependantList type={type} documentId={documentId} />
          </Box>
          <Checkbox checked={urgent} onCheckedChange={(checked) => setUrgent(checked === true)}>
            Urgent: withdraw it although other documents need it; they then show it as text
          </Checkbox>
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="danger" disabled={!isComplete} loading={isSending} onClick={() => void withdraw()}>
          Withdraw now
        </Button>
      </Modal.Footer>
    </>
  );
}
