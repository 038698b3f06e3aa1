/** Where the cells of a row stand under each other (comparison-whole.css). */
const PHONE = '(width < 43.75rem)';

/**
 * On a phone the parts of the facts start folded, so that their titles stand on one screen. A part opens for all options at once: none
 * is shown before another. What an address names is open. Without this code, and on wider screens, everything is.
 */
export function foldParts(aid: HTMLElement): void {
  const unfold = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    const part = named?.closest<HTMLDetailsElement>('.rows-part');
    if (!part || part.open) return;
    part.open = true;
    named?.scrollIntoView();
  };
  if (matchMedia(PHONE).matches) for (const part of aid.querySelectorAll<HTMLDetailsElement>('.rows-part')) part.open = false;
  unfold();
  addEventListener('hashchange', unfold);
}
