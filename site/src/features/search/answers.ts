import { handOn } from './found-words.ts';
import { loadSearch } from './load-search.ts';
import { markFoundWords } from './mark-found.ts';
import { nothingFits, nothingOfThisKind, readingOf, recentOnes } from './messages.ts';
import { isAsTyped } from './read-query.ts';
import { rememberSearch } from './recent-searches.ts';
import type { Search } from './search-engine.ts';
import { createFilters, type Filters } from './search-filters.ts';
import type { FoundRecord } from './search-record.ts';
import { aToZ, button, element, resultItem } from './search-results.ts';

/** Results shown at most: nobody reads further, and a better word finds more. */
const LIMIT = 20;
/** Milliseconds without typing after which the count is said, once. */
const SETTLED = 500;

const countOf = (found: number): string => {
  if (found === 0) return 'No results';
  return found === LIMIT ? `The ${LIMIT} best results` : `${found} result${found === 1 ? '' : 's'}`;
};

/** What is said when a file is missing: it must be at hand then. */
const didNotLoad = (again: () => void): Node[] => [
  element('h2', {}, 'The search list did not load'),
  element('p', {}, 'Your connection may have dropped. The pages themselves still work.'),
  element('p', {}, button('Try again', again, false)),
  element('p', {}, aToZ()),
];

/** What stands below a search field. Only one of the list and the message shows. */
interface Shown {
  items?: Node[];
  messages?: Node[];
  /** What search made of the words, where that is not what was typed. */
  reading?: string;
  count?: string;
}

/** The places below a search field, filled again for every answer. */
function createOutput(output: HTMLElement, filters: HTMLElement): { list: HTMLElement; show(shown: Shown, settled: () => void): void } {
  const status = element('p', { role: 'status' });
  const reading = element('p', { class: 'reading' });
  const list = element('ul', { 'aria-label': 'Search results', role: 'list', class: 'found' });
  const message = element('div', { class: 'unfound' });
  list.hidden = reading.hidden = true;
  output.append(status, filters, reading, list, message);
  let timer: ReturnType<typeof setTimeout>;
  return {
    list,
    show(shown, settled) {
      list.replaceChildren(...(shown.items ?? []));
      list.hidden = !shown.items?.length;
      message.replaceChildren(...(shown.messages ?? []));
      reading.textContent = shown.reading ?? '';
      reading.hidden = !shown.reading;
      output.ariaBusy = 'false';
      clearTimeout(timer);
      timer = setTimeout(() => {
        status.textContent = shown.count ?? '';
        settled();
      }, SETTLED);
    },
  };
}

/** Up and down move between the field and the results. */
function moveByArrows(input: HTMLInputElement, list: HTMLElement): void {
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
}

/** Notes the search whose result is followed, and hands the words on to the page that it leads to. */
function noteFollowed(event: MouseEvent, query: string, search: Search | undefined, followed?: () => void): void {
  const link = (event.target as Element).closest('a');
  if (!link || !search) return;
  rememberSearch(query);
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  handOn({ url: link.pathname + link.hash, ...search.meant(query) });
  if (link.pathname !== location.pathname) return;
  // The page is here already: nothing will load that marks the words.
  followed?.();
  setTimeout(markFoundWords);
}

/** What is shown for a query, and what the filters may then offer. */
async function answerTo(
  query: string,
  search: Search,
  filters: Filters,
  showEverything: () => void,
): Promise<{ shown: Shown; offered: FoundRecord[]; hubs: FoundRecord[] }> {
  const everything = await search.search(query, LIMIT);
  const results = filters.active() ? await search.search(query, LIMIT, filters.accepts) : everything;
  const more = { offered: everything.map(({ record }) => record), hubs: await search.hubs() };
  const count = countOf(results.length);
  if (results.length > 0) {
    const asTyped = search.read(query).words.every(isAsTyped);
    const reading = asTyped ? '' : await readingOf(search, query);
    return { ...more, shown: { items: results.map(resultItem), reading, count } };
  }
  const said = everything.length > 0 ? nothingOfThisKind(query, showEverything) : await nothingFits(search, query);
  return { ...more, shown: { messages: said, count } };
}

/**
 * Makes a field answer while its reader types. Nothing is loaded before the field is used.
 * @param output an empty element for the count, the filters, the results, and what is said when there are none
 * @param settled called with the query once the reader stops typing
 * @param followed called when a result leads to the page that the reader is on
 */
export function answerWhileTyping(
  input: HTMLInputElement,
  output: HTMLElement,
  settled: (query: string) => void = () => {},
  followed?: () => void,
): void {
  let engine: Search | undefined;
  const filters = createFilters(() => void answer());
  const { list, show } = createOutput(output, filters.field);
  const typed = (): string => input.value.trim();
  const ask = (query: string): void => {
    input.value = query;
    input.focus();
    void answer();
  };
  const showEverything = (): void => {
    filters.reset();
    input.focus();
    void answer();
  };

  const showRecent = (then = (): void => {}): void => {
    filters.field.hidden = true;
    show({ messages: recentOnes(ask, () => input.focus()) }, then);
  };
  const answer = async (): Promise<void> => {
    const query = typed();
    if (query === '') return showRecent(() => settled(query));
    output.ariaBusy = 'true';
    try {
      engine = await loadSearch();
      const { shown, offered, hubs } = await answerTo(query, engine, filters, showEverything);
      // Files come when they come: by now something else may be asked.
      if (query !== typed()) return;
      filters.offer(offered, hubs);
      show(shown, () => settled(query));
    } catch {
      show({ messages: didNotLoad(() => void answer()), count: 'The search list did not load' }, () => settled(query));
    }
  };

  input.addEventListener('input', () => void answer());
  input.addEventListener('focus', () => {
    if (typed() === '') showRecent();
    void loadSearch().catch(() => {});
  });
  list.addEventListener('click', (event) => noteFollowed(event, typed(), engine, followed));
  moveByArrows(input, list);
  if (typed() === '') showRecent();
  else void answer();
}
