/** Closes the list once a link of it is followed, and leaves out what the page does not show just now. Without it a touch beside it closes it. */
export function closeJumpList(list: HTMLElement): void {
  list.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) list.hidePopover();
  });
  list.addEventListener('beforetoggle', () => {
    for (const link of list.querySelectorAll('a')) {
      const item = link.parentElement;
      if (item) item.hidden = document.getElementById(link.hash.slice(1))?.hidden === true;
    }
  });
}
