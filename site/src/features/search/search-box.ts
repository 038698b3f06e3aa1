import styles from '../../styles/features/search.css?url';
import { loadSearch } from './load-search.ts';
import { element, resultItem } from './search-results.ts';
import { LONGEST_QUERY, queryIn, searchUrl } from './search-url.ts';

/** Results shown at most: nobody reads further, and a better word finds more. */
const LIMIT = 20;
/** Milliseconds without typing after which the count is said, once. */
const SETTLED = 500;

const aToZ = (): HTMLElement => element('p', {}, element('a', { href: '/a-z/', class: 'btn quiet' }, 'Look through the A to Z'));

const nothingFits = (query: string): Node[] => [
  element('h2', {}, `Nothing here fits “${query}”`),
  element('p', {}, 'We may use another word for it. Try the one that you would say out loud.'),
  aToZ(),
];

function didNotLoad(again: () => void): Node[] {
  const button = element('button', { type: 'button', class: 'btn' }, 'Try again');
  button.addEventListener('click', again);
  return [
    element('h2', {}, 'The search list did not load'),
    element('p', {}, 'Your connection may have dropped. The pages themselves still work.'),
    element('p', {}, button),
    aToZ(),
  ];
}

const countOf = (found: number): string => {
  if (found === 0) return 'No results';
  return found === LIMIT ? `The ${LIMIT} best results` : `${found} result${found === 1 ? '' : 's'}`;
};

/**
 * Makes a field answer while its reader types. Nothing is loaded before the field is used. Up and down move between the
 * field and the results.
 * @param output an empty element for the count, the results, and what is said when there are none
 * @param settled called with the query once the reader stops typing
 */
function answerWhileTyping(input: HTMLInputElement, output: HTMLElement, settled?: (query: string) => void): void {
  const status = element('p', { role: 'status' });
  const list = element('ul', { 'aria-label': 'Search results', role: 'list', class: 'found' });
  const message = element('div', { class: 'unfound' });
  output.append(status, list, message);
  let timer: ReturnType<typeof setTimeout>;

  const show = (query: string, items: Node[], messages: Node[], count: string): void => {
    list.replaceChildren(...items);
    list.hidden = items.length === 0;
    message.replaceChildren(...messages);
    output.ariaBusy = 'false';
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = count;
      settled?.(query);
    }, SETTLED);
  };
  const answer = async (): Promise<void> => {
    const query = input.value.trim();
    if (query === '') return show('', [], [], '');
    output.ariaBusy = 'true';
    try {
      const search = await loadSearch();
      if (query !== input.value.trim()) return;
      const results = search.search(query, LIMIT);
      show(query, results.map(resultItem), results.length === 0 ? nothingFits(query) : [], countOf(results.length));
    } catch {
      show(
        query,
        [],
        didNotLoad(() => void answer()),
        'The search list did not load',
      );
    }
  };

  list.hidden = true;
  input.addEventListener('input', () => void answer());
  input.addEventListener('focus', () => void loadSearch().catch(() => {}));
  const move = (event: KeyboardEvent): void => {
    const stops: HTMLElement[] = [input, ...list.querySelectorAll('a')];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN;
    const next = stops[stops.indexOf(event.target as HTMLElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
  // Instead of a request that would carry the query.
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!settled) location.assign(searchUrl(input.value.trim()));
  });
  if (input.value !== '') void answer();
}

let pageField: HTMLInputElement | null = null;

/** Answers on the search page: the query in its address first, then what is typed. */
export function runSearchPage(): void {
  const output = document.querySelector<HTMLElement>('#answers');
  pageField = document.querySelector('#q');
  if (!pageField || !output) return;
  pageField.value = queryIn(location);
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
  answerWhileTyping(input, output);
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
