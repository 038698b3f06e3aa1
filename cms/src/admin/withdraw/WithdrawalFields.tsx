import { Field, Radio, Textarea, TextInput } from '@strapi/design-system';
import { pagedTypes, type ContentType, type Withdrawal } from 'shared-types';

/** What an editor has chosen and typed so far. */
export interface WithdrawalChoice {
  kind: Withdrawal['kind'];
  /** Where the address leads; asked for with a redirect. */
  target: string;
  reason: string;
}

export const NO_CHOICE: WithdrawalChoice = { kind: 'gone', target: '', reason: '' };

/** What becomes of an address, in the order in which it is offered. */
export const KINDS: Record<Withdrawal['kind'], { label: string; hint: string }> = {
  gone: { label: 'Gone', hint: 'The address says that it was withdrawn, and why.' },
  redirect: { label: 'Redirect', hint: 'The address leads on to another page, for good.' },
  notice: { label: 'Withdrawn notice', hint: 'The page stays readable under a notice, and is in no list and no search.' },
};

/** A word is no reason. */
const SHORTEST_REASON = 10;

/** The withdrawal that was chosen; `null` while something is missing. The server looks whether the target is there. */
export function withdrawalOf({ kind, target, reason }: WithdrawalChoice): Withdrawal | null {
  const words = reason.trim();
  if (words.length < SHORTEST_REASON) return null;
  if (kind !== 'redirect') return { kind, reason: words };
  return target.startsWith('/') ? { kind, target: target.trim(), reason: words } : null;
}

interface Props {
  type: ContentType;
  choice: WithdrawalChoice;
  onChange(choice: WithdrawalChoice): void;
}

/** Asks what becomes of the address of what is withdrawn, and why: the same now and at a later time. */
export function WithdrawalFields({ type, choice, onChange }: Props) {
  const hasPage = (pagedTypes as readonly ContentType[]).includes(type);
  const set = (change: Partial<WithdrawalChoice>): void => onChange({ ...choice, ...change });
  return (
    <>
      {hasPage && (
        <Radio.Group
          value={choice.kind}
          onValueChange={(kind: string) => set({ kind: kind as Withdrawal['kind'] })}
          aria-label="What becomes of its address"
        >
          {Object.entries(KINDS).map(([kind, { label, hint }]) => (
            <Radio.Item key={kind} value={kind}>
              {label}: {hint}
            </Radio.Item>
          ))}
        </Radio.Group>
      )}
      {choice.kind === 'redirect' && (
        <Field.Root name="target" required hint="A path on this site, without the site’s name, such as /guides/strip-scars/">
          <Field.Label>Leads to</Field.Label>
          <TextInput value={choice.target} onChange={(event: React.ChangeEvent<HTMLInputElement>) => set({ target: event.target.value })} />
          <Field.Hint />
        </Field.Root>
      )}
      <Field.Root name="reason" required hint="A sentence that a patient understands. Readers see it at the address.">
        <Field.Label>Why</Field.Label>
        <Textarea value={choice.reason} onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => set({ reason: event.target.value })} />
        <Field.Hint />
      </Field.Root>
    </>
  );
}
