import { callsFor, saySureness, writeAnswers, type Answer } from './answers.ts';

const wordsOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';
const titleOf = (input: HTMLInputElement): string => wordsOf(input.closest('fieldset')?.querySelector('legend'));
const labelOf = (input: HTMLInputElement): string => wordsOf(input.parentElement);

/** What a line of the summary says; its `data-said` names what it asks for: `stops`, `one:NAME`, `weight:VALUE` or `sure`. */
function wordsFor(asked: string, chosen: readonly HTMLInputElement[], checks: number): string {
  const [kind, wanted] = asked.split(':');
  const within = (marker: string): HTMLInputElement[] => chosen.filter((input) => input.closest(marker));
  if (kind === 'sure')
    return saySureness(
      within('[data-check]').map(({ value }) => value),
      checks,
    );
  if (kind === 'stops') return chosen.flatMap((input) => (input.type === 'checkbox' ? labelOf(input) : [])).join('; ');
  const words =
    kind === 'weight'
      ? within('[data-weighs]').flatMap((input) => (input.value === wanted ? titleOf(input) : []))
      : chosen.flatMap((input) => (input.name === wanted ? labelOf(input) : []));
  return words.join('; ');
}

/** Fills the summary, leaves the questions that the answers call for, and makes the link to the answers. */
export function showAnswers(aid: HTMLElement, chosen: readonly HTMLInputElement[], given: readonly Answer[]): void {
  const checks = aid.querySelectorAll('[data-check]').length;
  for (const line of aid.querySelectorAll<HTMLElement>('[data-said]'))
    line.textContent = wordsFor(line.dataset['said'] ?? '', chosen, checks) || (line.dataset['none'] ?? '');
  for (const ask of aid.querySelectorAll<HTMLElement>('[data-when]'))
    ask.hidden = given.length > 0 && !callsFor(given, ask.dataset['when'] ?? '');
  aid.querySelector('#my-address')?.setAttribute('href', `#${writeAnswers(given)}`);
}
