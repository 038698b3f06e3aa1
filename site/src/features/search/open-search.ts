import { wereHandedOn } from './handed-on.ts';
import { searchUrl } from './search-url.ts';

/** The one door to all else of search, so that what both need comes with the page, and the rest in one file. */
const search = () => import('./search-box.ts');

/**
 * Opens search in place by its link in the header, and by `/` wherever no text is being written. Takes what is typed into a
 * page's own search form to the search page in the fragment, so that it stays on the device. After a search, marks the words on
 * the page that it led to; on the search page, answers at once. All that a page loads of search.
 */
export function watchForSearch(link: HTMLAnchorElement): void {
  const open = async (event: KeyboardEvent | MouseEvent): Promise<void> => {
    // A link with a modifier opens a tab, as links do; `/` with one is the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey || (event.type === 'click' && event.shiftKey)) return;
    event.preventDefault();
    try {
      await (await search()).openSearch();
    } catch {
      location.assign(link.href);
    }
  };
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    // Search itself answers its own form; without this script the form asks the server.
    if (event.defaultPrevented || form.getAttribute('action') !== '/search/') return;
    event.preventDefault();
    location.assign(searchUrl(String(new FormData(form).get('q') ?? '').trim()));
  });
  link.addEventListener('click', (event) => void open(event));
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key === '/' && !target.matches('select, :read-write')) void open(event);
  });
  if (document.querySelector('#answers')) void search().then(({ runSearchPage }) => runSearchPage());
  if (wereHandedOn()) void search().then(({ markFoundWords }) => markFoundWords());
}
