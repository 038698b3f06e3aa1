import { callsFor, readAnswers, saySureness, writeAnswers, type Answer } from './answers.ts';

const answerOf = ({ name, value }: HTMLInputElement): Answer => [name, value];
const wordsOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** What the browser keeps with this entry of its history: it outlives a reload, also while the address names a source. */
const kept = (): string | undefined => (history.state as { answers?: string } | null)?.answers;

/**
 * Makes the sheet remember: answers go into the fragment, the summary and the choice of questions follow them. The page is
 * complete without it.
 */
export function runDecisionAid(aid: HTMLElement): void {
  const inputs = [...aid.querySelectorAll('input')];
  const possible = inputs.map(answerOf);
  const status = aid.querySelector('[role=status]');
  const checked = (): HTMLInputElement[] => inputs.filter((input) => input.checked);
  const answers = (): Answer[] => checked().map(answerOf);

  /** One line of the summary, by what its `data-said` asks for. */
  const said = (what: string): string => {
    const [kind, wanted] = what.split(':');
    const chosen = checked();
    if (kind === 'sure')
      return saySureness(
        chosen.flatMap((input) => (input.closest('[data-check]') ? [input.value] : [])),
        aid.querySelectorAll('[data-check]').length,
      );
    const inputsSaid = chosen.filter((input) => (kind === 'weight' ? input.closest('[data-weighs]') && input.value === wanted : input.name === wanted));
    return inputsSaid.map((input) => wordsOf(kind === 'weight' ? input.closest('fieldset')?.querySelector('legend') : input.parentElement)).join('; ');
  };
  const show = (): void => {
    const given = answers();
    for (const line of aid.querySelectorAll<HTMLElement>('[data-said]')) line.textContent = said(line.dataset['said'] ?? '') || 'Not answered yet';
    for (const ask of aid.querySelectorAll<HTMLElement>('[data-when]')) ask.hidden = given.length > 0 && !callsFor(given, ask.dataset['when'] ?? '');
    aid.querySelector('#my-address')?.setAttribute('href', `#${writeAnswers(given)}`);
  };
  const remember = (address = writeAnswers(answers())): void => {
    history.replaceState({ ...(history.state as object | null), answers: address }, '', address === '' ? location.pathname : `#${address}`);
  };
  const tick = (given: readonly Answer[]): void => {
    for (const input of inputs) input.checked = given.some(([name, value]) => name === input.name && value === input.value);
    show();
  };

  const given = readAnswers(location.hash, possible) ?? readAnswers(kept() ?? '', possible);
  if (given) tick(given);
  else show();

  aid.addEventListener('change', () => {
    show();
    remember();
    if (status) status.textContent = '';
  });
  addEventListener('hashchange', () => {
    const arrived = kept() === undefined ? readAnswers(location.hash, possible) : undefined;
    // Somebody else's address, typed or pasted. A link to a source, or the way back from it, leaves the answers as they are.
    if (arrived) tick(arrived);
    const named = location.hash !== '' && readAnswers(location.hash, possible) === undefined;
    if (named) history.replaceState({ ...(history.state as object | null), answers: writeAnswers(answers()) }, '');
    else remember();
  });
  aid.querySelector('#print-sheet')?.addEventListener('click', () => print());
  aid.querySelector('#clear-answers')?.addEventListener('click', () => {
    tick([]);
    remember();
    if (status) status.textContent = 'Your answers are cleared.';
  });
  for (const element of aid.querySelectorAll<HTMLElement>('[data-script]')) element.hidden = false;
}
