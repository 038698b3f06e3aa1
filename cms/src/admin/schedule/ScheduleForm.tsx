import { Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { FormFooter } from '../FormFooter.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { isReason, WithdrawalReason } from '../withdraw/WithdrawalReason.tsx';

interface Props {
  type: ContentType;
  documentId: string;
  /** Whether there is anything to withdraw. */
  isLive: boolean;
  onClose(): void;
}

type Change = React.ChangeEvent<HTMLInputElement>;

interface MomentProps {
  day: string;
  time: string;
  onDay(day: string): void;
  onTime(time: string): void;
}

/** A day and a time by London's clock. */
function Moment({ day, time, onDay, onTime }: MomentProps) {
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Field.Root name="day" required>
        <Field.Label>Day</Field.Label>
        <TextInput type="date" value={day} onChange={(event: Change) => onDay(event.target.value)} />
      </Field.Root>
      <Field.Root name="time" required hint="London time, wherever you are.">
        <Field.Label>Time</Field.Label>
        <TextInput type="time" value={time} onChange={(event: Change) => onTime(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </Flex>
  );
}

/** Asks what is to happen and when, by London's clock. A withdrawal that leads on or leaves a notice is done by hand. */
export function ScheduleForm({ type, documentId, isLive, onClose }: Props) {
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [reason, setReason] = useState('');
  const { send, isSending } = useEditorialRequest();
  const isWithdrawal = action === 'withdraw';
  const isComplete = day !== '' && time !== '' && (!isWithdrawal || isReason(reason));
  const withdrawal = { kind: 'gone', reason: reason.trim() };
  const plan = () =>
    send({
      path: '/editorial/schedule',
      body: { type, documentId, action, day, time, ...(isWithdrawal && { withdrawal }) },
      done: 'Planned. It stands beside the document until then.',
    });
  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {isLive && (
            <Radio.Group value={action} onValueChange={(value: string) => setAction(value as typeof action)} aria-label="What is to happen">
              <Radio.Item value="publish">Publish the draft</Radio.Item>
              <Radio.Item value="withdraw">Withdraw it; the address says that it is gone, and why</Radio.Item>
            </Radio.Group>
          )}
          {!isWithdrawal && (
            <Typography>
              The draft is published as it is saved by then. The rules and the signature are asked for at that time; a failure is shown
              here.
            </Typography>
          )}
          <Moment day={day} time={time} onDay={setDay} onTime={setTime} />
          {isWithdrawal && <WithdrawalReason value={reason} onChange={setReason} />}
        </Flex>
      </Modal.Body>
      <FormFooter
        confirm={isWithdrawal ? 'Plan the withdrawal' : 'Plan the publication'}
        isComplete={isComplete}
        isSending={isSending}
        onConfirm={plan}
        onClose={onClose}
      />
    </>
  );
}
