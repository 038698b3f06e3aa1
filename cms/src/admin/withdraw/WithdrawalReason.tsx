import { Field, Textarea } from '@strapi/design-system';

/** A word is no reason. */
const SHORTEST_REASON = 10;

export const isReason = (text: string): boolean => text.trim().length >= SHORTEST_REASON;

interface Props {
  value: string;
  onChange(text: string): void;
}

/** Why a document is taken back, as readers are told. */
export function WithdrawalReason({ value, onChange }: Props) {
  return (
    <Field.Root name="reason" required hint="A sentence that a patient understands. Readers see it at the address.">
      <Field.Label>Why</Field.Label>
      <Textarea value={value} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)} />
      <Field.Hint />
    </Field.Root>
  );
}
