/** Opens search in place by its link in the header, and by `/` wherever no text is being written. All that a page loads of search. */
export function watchForSearch(link: HTMLAnchorElement): void {
  const open = async (event: KeyboardEvent | MouseEvent): Promise<void> => {
    // A link with a modifier opens a tab, as links do; `/` with one is the browser's.
    if (event.ctrlKey || event.metaKey || event.altKey || (event.type === 'click' && event.shiftKey)) return;
    event.preventDefault();
    try {
      await (await import('./search-box.ts')).openSearch();
    } catch {
      location.assign(link.href);
    }
  };
  link.addEventListener('click', (event) => void open(event));
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key === '/' && !target.matches('select, :read-write')) void open(event);
  });
}
