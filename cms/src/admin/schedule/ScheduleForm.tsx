import { Field, Flex, Modal, Radio, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { ContentType } from 'shared-types';
import { FormFooter } from '../FormFooter.tsx';
import { useEditorialRequest } from '../use-editorial-request.ts';
import { NO_CHOICE, WithdrawalFields, withdrawalOf } from '../withdraw/WithdrawalFields.tsx';

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

/** A day as nobody can misread it: browsers put the month first or second, as their language does. */
const inWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

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

/** Asks what is to happen and when, by London's clock. A withdrawal is asked for as it is asked for now, but for urgency. */
export function ScheduleForm({ type, documentId, isLive, onClose }: Props) {
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish');
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [choice, setChoice] = useState(NO_CHOICE);
  const { send, isSending } = useEditorialRequest();
  const isWithdrawal = action === 'withdraw';
  const withdrawal = withdrawalOf(choice);
  const isComplete = day !== '' && time !== '' && (!isWithdrawal || withdrawal !== null);
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
              <Radio.Item value="withdraw">Withdraw it</Radio.Item>
            </Radio.Group>
          )}
          {!isWithdrawal && (
            <Typography>
              The draft is published as it is saved by then. The rules and the signature are asked for at that time; a failure is shown
              here.
            </Typography>
          )}
          <Moment day={day} time={time} onDay={setDay} onTime={setTime} />
          {day !== '' && time !== '' && (
            <Typography fontWeight="semiBold">
              {inWords(day)}, {time} in London
            </Typography>
          )}
          {isWithdrawal && (
            <>
              <WithdrawalFields type={type} choice={choice} onChange={setChoice} />
              <Typography>It is checked now, and again at that time; a failure is shown here.</Typography>
            </>
          )}
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
