/** Where a comparison's cells stand under each other (comparison-whole.css). */
const PHONE = '(width < 43.75rem)';

/**
 * Folds the long parts of a page on a phone, so that their titles stand on one screen. What an address names is opened. Without this
 * code, and on wider screens, everything is open.
 */
export function foldOnPhones(): void {
  const unfold = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    const part = named?.closest<HTMLDetailsElement>('.folds');
    if (!part || part.open) return;
    part.open = true;
    named?.scrollIntoView();
  };
  if (matchMedia(PHONE).matches) for (const part of document.querySelectorAll<HTMLDetailsElement>('.folds')) part.open = false;
  unfold();
  addEventListener('hashchange', unfold);
}
