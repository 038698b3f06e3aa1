import { Field, Radio, Textarea, TextInput } from '@strapi/design-system';
import { pagedTypes, type ContentType, type Withdrawal } from 'shared-types';

type Kind = Withdrawal['kind'];

const KINDS: { kind: Kind; label: string; hint: string }[] = [
  { kind: 'gone', label: 'Gone', hint: 'The address says that it was withdrawn, and why.' },
  { kind: 'redirect', label: 'Redirect', hint: 'The address leads on to another page, for good.' },
  { kind: 'notice', label: 'Withdrawn notice', hint: 'The page stays readable under a notice, and is in no list and no search.' },
];

/** A withdrawal as it is being filled in. */
export interface WithdrawalDraft {
  kind: Kind;
  target: string;
  reason: string;
}
export const NEW_WITHDRAWAL: WithdrawalDraft = { kind: 'gone', target: '', reason: '' };

/** A word is no reason. */
const SHORTEST_REASON = 10;

export const isComplete = ({ kind, target, reason }: WithdrawalDraft): boolean =>
  reason.trim().length >= SHORTEST_REASON && (kind !== 'redirect' || target.trim().startsWith('/'));

/** What is sent to the server. */
export const withdrawalOf = ({ kind, target, reason }: WithdrawalDraft): Withdrawal =>
  kind === 'redirect' ? { kind, target: target.trim(), reason: reason.trim() } : { kind, reason: reason.trim() };

interface Props {
  type: ContentType;
  value: WithdrawalDraft;
  onChange(value: WithdrawalDraft): void;
}

/** What becomes of the address of a document that is taken back, and what readers are told. */
export function WithdrawalFields({ type, value, onChange }: Props) {
  const hasPage = (pagedTypes as readonly ContentType[]).includes(type);
  return (
    <>
      {hasPage && (
        <Radio.Group
          value={value.kind}
          onValueChange={(kind: string) => onChange({ ...value, kind: kind as Kind })}
          aria-label="What becomes of its address"
        >
          {KINDS.map(({ kind, label, hint }) => (
            <Radio.Item key={kind} value={kind}>
              {label}: {hint}
            </Radio.Item>
          ))}
        </Radio.Group>
      )}
      {value.kind === 'redirect' && (
        <Field.Root name="target" required hint="A path on this site, without the site’s name, such as /guides/strip-scars/">
          <Field.Label>Leads to</Field.Label>
          <TextInput
            value={value.target}
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...value, target: event.target.value })}
          />
          <Field.Hint />
        </Field.Root>
      )}
      <Field.Root name="reason" required hint="A sentence that a patient understands. Readers see it at the address.">
        <Field.Label>Why</Field.Label>
        <Textarea
          value={value.reason}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange({ ...value, reason: event.target.value })}
        />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
