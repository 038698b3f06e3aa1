import { readAnswers, writeAnswers, type Answer } from './answers.ts';
import { showAnswers } from './show-answers.ts';

type Kept = { answers?: string } | null;

/** The answers that the browser keeps with this entry of its history: they outlive a reload, also while the address names a source. */
const kept = (): string | undefined => (history.state as Kept)?.answers;

function keep(answers: string, address: string | undefined): void {
  history.replaceState({ ...(history.state as Kept), answers }, '', address);
}

/**
 * Chromium asks the server for the page's icon again whenever the address changes, which would tell it when the reader
 * answers. With the icon in the page itself, answering makes no request at all.
 */
async function carryIcon(): Promise<void> {
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
  if (icon === null) return;
  const answer = await fetch(icon.href);
  if (answer.ok) icon.href = `data:image/svg+xml,${encodeURIComponent(await answer.text())}`;
}

/** Makes the sheet remember: answers go into the fragment, and the rest of the sheet follows them. The page is complete without it. */
export function runDecisionAid(aid: HTMLElement): void {
  const inputs = [...aid.querySelectorAll('input')];
  const possible = inputs.map(({ name, value }): Answer => [name, value]);
  const given = (): Answer[] => possible.filter((_, index) => inputs[index]?.checked);
  const status = aid.querySelector('[role=status]');

  const show = (): void =>
    showAnswers(
      aid,
      inputs.filter(({ checked }) => checked),
      given(),
    );
  const remember = (): void => {
    const answers = writeAnswers(given());
    keep(answers, answers === '' ? location.pathname + location.search : `#${answers}`);
  };
  const tick = (answers: readonly Answer[]): void => {
    for (const input of inputs) input.checked = answers.some(([name, value]) => name === input.name && value === input.value);
    show();
  };
  /** An address that somebody typed or pasted brings its answers; a link to a source, and the way back from it, changes nothing. */
  const arrive = (): void => {
    const brought = readAnswers(location.hash, possible);
    if (brought && kept() === undefined) tick(brought);
    if (brought || location.hash === '') remember();
    else keep(writeAnswers(given()), undefined);
  };
  const clear = (): void => {
    tick([]);
    remember();
    if (status) status.textContent = 'Your answers are cleared.';
  };

  const found = readAnswers(location.hash, possible) ?? readAnswers(kept() ?? '', possible);
  if (found) tick(found);
  else show();
  aid.addEventListener('change', () => {
    show();
    remember();
    if (status) status.textContent = '';
  });
  addEventListener('hashchange', arrive);
  aid.querySelector('#print-sheet')?.addEventListener('click', () => print());
  aid.querySelector('#clear-answers')?.addEventListener('click', clear);
  for (const element of aid.querySelectorAll<HTMLElement>('[data-script]')) element.hidden = false;
  // Without it the page works as well, so a lost connection is nobody's error.
  void carryIcon().catch(() => {});
}
