/** What a number or a term stands for, from the page itself: its source’s entry, or its meaning. */
function entryOf(link: HTMLAnchorElement): Element | null | undefined {
  const id = decodeURIComponent(link.hash.slice(1));
  return document.getElementById(link.className === 'term' ? `term:${id}` : id)?.lastElementChild;
}

const leadsOn = ({ className, href }: HTMLAnchorElement): HTMLAnchorElement => {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = className === 'term' ? 'In the glossary, with sources' : 'In the list of sources';
  return link;
};

function closeButton(): HTMLButtonElement {
  const close = document.createElement('button');
  return Object.assign(close, { type: 'button', className: 'btn quiet', textContent: 'Close' });
}

function createAside(): HTMLElement {
  const aside = document.createElement('div');
  Object.assign(aside, { className: 'aside', popover: 'auto', role: 'dialog', tabIndex: -1 });
  // Whoever leaves by keyboard, or follows a link to another part of this page, has done with it.
  aside.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !aside.contains(relatedTarget as Node)) aside.hidePopover();
  });
  aside.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a, button')) aside.hidePopover();
  });
  return document.body.appendChild(aside);
}

/**
 * Shows a source beside its number, and the meaning of a term beside the word, where both are read. Escape, a touch elsewhere
 * and the button close it; the focus goes back. The links stay links: for a new tab, and where a script or a popover is missing.
 */
export function showAsides(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let aside: HTMLElement | undefined;
  let shown: HTMLAnchorElement | undefined;
  const isOpen = (): boolean => aside?.matches(':popover-open') === true;
  // A press beside an open popover closes it before the click comes.
  let wasOpen = false;
  document.addEventListener('pointerdown', () => (wasOpen = isOpen()));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cite a, .term')) link.ariaHasPopup = 'dialog';
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.cite a, .term');
    const entry = link && entryOf(link);
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    aside ??= createAside();
    const again = shown === link && (wasOpen || isOpen());
    wasOpen = false;
    aside.hidePopover();
    if (again) return;
    shown = link;
    aside.replaceChildren(entry.cloneNode(true), leadsOn(link), closeButton());
    aside.ariaLabel = link.ariaLabel ?? link.textContent;
    aside.showPopover({ source: link });
    aside.focus();
  });
}
