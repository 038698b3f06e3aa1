import styles from '../../styles/features/search.css?url';
import { LONGEST_QUERY, queryIn } from './address-query.ts';
import { answerWhileTyping } from './answers.ts';
import { element } from './search-results.ts';
import { searchUrl } from './search-url.ts';

export { markFoundWords } from './mark-found.ts';

let pageField: HTMLInputElement | null = null;

/** Answers on the search page: what is typed, and until then the query in its address. */
export function runSearchPage(): void {
  const output = document.querySelector<HTMLElement>('#answers');
  pageField = document.querySelector('#q');
  if (!pageField || !output) return;
  // What was typed before this file came stays.
  pageField.value ||= queryIn(location);
  // The answer is here already; a request would carry the query.
  pageField.form?.addEventListener('submit', (event) => event.preventDefault());
  answerWhileTyping(pageField, output, (query) => history.replaceState(null, '', searchUrl(query)));
}

async function buildDialog(): Promise<HTMLDialogElement> {
  const input = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': 'Search the guides',
    placeholder: 'Search the guides',
    maxlength: `${LONGEST_QUERY}`,
    autocomplete: 'off',
  });
  const form = element('form', { role: 'search', class: 'ask' }, input, element('button', { class: 'btn' }, 'Search'));
  const close = element('button', { type: 'button', class: 'btn quiet' }, 'Close');
  const output = element('div', { class: 'answers' });
  const bar = element('div', { class: 'bar' }, form, close);
  const dialog = element('dialog', { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' }, bar, output);
  close.addEventListener('click', () => dialog.close());
  // Instead of a request that would carry the query.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(searchUrl(input.value.trim()));
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    // Chromium would clear the field first.
    event.preventDefault();
    dialog.close();
  });
  const sheet = element('link', { rel: 'stylesheet', href: styles });
  await new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
  document.body.append(dialog);
  answerWhileTyping(input, output, undefined, () => dialog.close());
  return dialog;
}

let dialog: Promise<HTMLDialogElement> | undefined;

/** Opens search over the page, with what was typed before selected. On the search page, turns to its own field. */
export async function openSearch(): Promise<void> {
  if (pageField) return pageField.select();
  dialog ??= buildDialog();
  const opened = await dialog;
  if (!opened.open) opened.showModal();
  opened.querySelector('input')!.select();
}
